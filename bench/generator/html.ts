import type { Medium } from './media.ts';
import type { Writer } from './writer.ts';

/** A long article as the media's own systems write it: paragraph after paragraph on one line, about `characters` long. */
export function article(writer: Writer, medium: Medium, characters: number): string {
  const indent = writer.random.chance(0.5) ? '　　' : '';
  const hasSections = characters > 1500 && writer.random.chance(0.6);
  let html = writer.random.chance(0.1) ? hidden : '';
  let written = 0;
  while (written < characters) {
    if (hasSections && writer.random.chance(0.15)) html += `<p><strong>${writer.say('heading')}</strong></p>`;
    const paragraph = prose(writer);
    written += paragraph.length;
    html += `<p>${indent}${decorate(paragraph, writer)}</p>${insert(writer)}`;
  }
  return `${html}${writer.random.chance(0.7) ? `<p class="em_media">（文章来源：${medium.name}）</p>` : ''}`;
}

const hidden = '<p style="display:none;height:1px;overflow:hidden;"><br /></p>';

function prose(writer: Writer): string {
  let sentences = '';
  for (let left = writer.random.whole(1, 5); left > 0; left--) sentences += writer.say('sentence');
  return sentences;
}

/** What stands within some paragraphs: a stock or a sector with its link, a line break, entities. */
function decorate(paragraph: string, writer: Writer): string {
  const lot = writer.random.fraction();
  if (lot < 0.2) return `${paragraph}${stock(writer)}${writer.say('event')}。`;
  if (lot < 0.3) return `${sector(writer)}${paragraph}`;
  if (lot < 0.34) return `${paragraph.replace('，', '&mdash;&mdash;')}<br />`;
  if (lot < 0.38) return `&nbsp;&nbsp;${paragraph.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}`;
  if (lot < 0.4) return `${paragraph}<b>${writer.say('claim')}</b>&amp;${writer.say('noun')}。`;
  return paragraph;
}

function stock(writer: Writer): string {
  const [market, code] = writer.random.chance(0.8)
    ? ([writer.random.pick(['0', '1']), writer.say('code')] as const)
    : (['106', writer.random.pick(['LAN', 'YUT', 'HENG'])] as const);
  const link = `<a href="http://quote.lanwan.example/r/${market}.${code}" class="keytip" data-code="${market},${code}">`;
  const span = `<span id="stock_${market}.${code}">${link}${writer.say('company')}</a></span>`;
  return `${span}<span id="quote_${market}.${code}"></span>`;
}

function sector(writer: Writer): string {
  const code = `BK${String(writer.random.whole(400, 1100)).padStart(4, '0')}`;
  const href = `http://quote.lanwan.example/r/90.${code}`;
  return `<span web="1" href="${href}" class="em_stock_key_common" data-code="90,${code}">${writer.say('sector')}</span>`;
}

/** What stands between some paragraphs: a chart, a photograph with its caption, a table, a comment. */
function insert(writer: Writer): string {
  const lot = writer.random.fraction();
  if (lot < 0.02) return chart(writer);
  if (lot < 0.05) return photograph(writer);
  if (lot < 0.06) return table(writer);
  if (lot < 0.08) return `<!-- ${writer.say('noun')} ad_${writer.random.whole(1, 99)} -->`;
  return '';
}

function chart(writer: Writer): string {
  const code = writer.say('code');
  const source = `https://pic.lanwan.example/GetPic.aspx?nid=1.${code}&imageType=k&token=${writer.random.whole(1e8, 9e8)}`;
  return (
    `<!-- EM_StockImg_Start --><p style="text-align:center;"><a href="http://quote.lanwan.example/r/1.${code}" ` +
    `class="EmImageRemark" target="_blank"><img src="${source}" border="0" alt="K图 ${code}_0" width="578" ` +
    'height="276" /></a></p><!-- EM_StockImg_End -->'
  );
}

function photograph(writer: Writer): string {
  const source = `https://img.lanwan.example/D${writer.random.whole(1e8, 9e8)}_w800h555.jpg`;
  const image = `<center><img src="${source}" alt="Image" width="552" style="border:#d1d1d1 1px solid;" /></center>`;
  const caption = `<p style="text-align:center;">图片来源：${writer.say('company')}官网</p>`;
  return image + (writer.random.chance(0.6) ? caption : '');
}

function table(writer: Writer): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  const head = row(['公司', '代码', '涨跌幅', '成交额']);
  const rows = Array.from({ length: writer.random.whole(2, 8) }, () =>
    row(['company', 'code', 'percent', 'money'].map(kind => writer.say(kind))),
  );
  return `<table border="1"><tbody>${head}${rows.join('')}</tbody></table>`;
}
