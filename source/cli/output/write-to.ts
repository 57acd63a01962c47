/** Writes a piece, and waits where the stream is full. What is written after its other end has closed is lost. */
export async function writeTo(stream: NodeJS.WritableStream, piece: string | Uint8Array): Promise<void> {
  if (('destroyed' in stream && stream.destroyed) || stream.write(piece)) return;
  await new Promise<void>(resolve => {
    const goOn = () => {
      for (const event of ['drain', 'close']) stream.removeListener(event, goOn);
      resolve();
    };
    for (const event of ['drain', 'close']) stream.on(event, goOn);
  });
}
