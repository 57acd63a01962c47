/** Looks at memory that is used again and again, of which making a new view takes longer than reading a short text. */
export class MemoryView {
  #view: DataView = new DataView(new ArrayBuffer(0));

  of({ buffer }: Uint8Array): DataView {
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
    return this.#view;
  }
}
