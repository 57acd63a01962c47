/** Where in a post a text may stand; each gives a post with it there. */
export const places: { readonly [name: string]: (text: string) => string } = {
  title: text => post(`title: ${text}`),
  'title in quotes, escaped': text => post(`title: ${JSON.stringify(text)}`),
  'title in quotes, by \\x and \\u': text => post(`title: "${asYaml(text)}"`),
  'title by character references': text => post(`title: ${asReferences(text)}`),
  date: text => post(`title: t\ndate: 2024-03-05${text}`),
  category: text => post(`title: t\ncategories: ["${asYaml(text)}"]`),
  'category without quotes': text => post(`title: t\ncategories: ${text}`),
  tags: text => post(`title: t\ntags: ["${asYaml(text)}", b]`),
  slug: text => post(`title: t\nslug: "${asYaml(text)}"`),
  source: text => post(`title: t\nsource: "${asYaml(text)}"`),
  'address of the original': text => post(`title: t\noriginal_url: "https://a.example/${asYaml(text)}"`),
  'a line that is no YAML': text => post(`title: t\n\t${text}: [`),
  key: text => post(`title: t\n"${asYaml(text)}": x`),
  paragraph: text => post('title: t', text),
  'paragraph by decimal references': text => post('title: t', asReferences(text)),
  'paragraph by hexadecimal references': text =>
    post('title: t', Array.from(text, sign => `&#x${sign.codePointAt(0)!.toString(16)};`).join('')),
  heading: text => post('title: t', `## ${text}\n\nText.`),
  'link text': text => post('title: t', `[${text}](https://a.example/)`),
  'link address': text => post('title: t', `[a](<https://a.example/${text}>) [b](https://a.example/${text})`),
  'link address, percent-encoded': text => post('title: t', `[a](https://a.example/${percent(text)})`),
  'link in HTML': text => post('title: t', `<a href="https://a.example/${asReferences(text)}">a</a>`),
  'link title': text => post('title: t', `[a](https://a.example/ "${text}")`),
  'bare address': text => post('title: t', `https://a.example/${text}`),
  'image description': text => post('title: t', `![${text}](https://a.example/a.png)`),
  'image in HTML': text =>
    post('title: t', `<img alt="${asReferences(text)}" src="https://a.example/a.png">`),
  'table cell': text => post('title: t', `| a | b |\n| - | - |\n| ${text} | ${asReferences(text)} |`),
  'table in HTML': text => post('title: t', `<table><caption>${text}</caption><tr><td>${text}</table>`),
  'code in a line': text => post('title: t', `\`${text}\``),
  'code block': text => post('title: t', `\`\`\`${text}\n${text}\n\`\`\``),
  preformatted: text => post('title: t', `<pre>${asReferences(text)}</pre>`),
  list: text => post('title: t', `- ${text}\n- b\n\n1. ${text}`),
  quote: text => post('title: t', `> ${text}`),
  footnote: text => post('title: t', `a[^1]\n\n[^1]: ${text}`),
  definition: text => post('title: t', `${text}\n: ${text}`),
  'source line': text => post('title: t', `<p>a</p><p class="em_media">（文章来源：${text}）</p>`),
  stock: text => post('title: t', `<span data-code="1,600160${text}"><a href="/s">${text}</a></span>`),
  'Liquid tag': text => post('title: t', `{% highlight ${text} %}\n${text}\n{% endhighlight %}`),
  'front matter of its own': text => `${text}\n${post('title: t')}`,
  'after the opening line': text => `---${text}\ntitle: t\n---\n${text}`,
};

function post(keys: string, body = 'Text.'): string {
  return `---\n${keys}\n---\n${body}\n`;
}

function asReferences(text: string): string {
  return Array.from(text, sign => `&#${sign.codePointAt(0)};`).join('');
}

/** As YAML writes what cannot be typed, between double quotes. */
function asYaml(text: string): string {
  return text
    .replace(/["\\]/g, '\\$&')
    .replace(/\u001b/g, '\\e')
    .replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function percent(text: string): string {
  return Array.from(Buffer.from(text), byte => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
