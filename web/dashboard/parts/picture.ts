/** Pixels for one of the page, unless that makes more than browsers draw. */
const FINENESS = 2;
const MOST_PIXELS = 8000;

/**
 * An element as a PNG: its whole extent on the theme's background, in the colours and fonts of now. It is drawn apart from the page
 * under the class `saved`, by which style sheets show what a picture alone needs and hide what it cannot use. `canvas`: what is to
 * be drawn, as a data address, in the place of what is in `[data-canvas]`.
 */
export async function pictureOf(element: HTMLElement, canvas?: () => string): Promise<Blob> {
  const { copy, width, height } = apart(element, canvas?.());
  await Promise.all([...copy.querySelectorAll('img')].map(bringIn));
  const style = document.createElement('style');
  style.textContent = await styles();
  const { fontSize } = getComputedStyle(document.documentElement);
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"
    style="color-scheme: ${scheme}; font-size: ${fontSize}">${asXml(style)}
    <foreignObject width="100%" height="100%">${asXml(copy)}</foreignObject></svg>`;
  return drawn(drawing, width, height);
}

/** A copy of an element that stands nowhere, and the size that shows all of it. */
function apart(element: HTMLElement, canvas: string | undefined) {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.classList.add('saved');
  const frame = copy.querySelector<HTMLElement>('[data-canvas]');
  if (frame && canvas !== undefined) {
    const shown = element.querySelector<HTMLElement>('[data-canvas]');
    const image = Object.assign(new Image(shown?.offsetWidth, shown?.offsetHeight), { src: canvas });
    frame.replaceChildren(image);
  }
  copy.style.position = 'absolute';
  copy.style.width = `${element.offsetWidth}px`;
  element.after(copy);
  const { left } = copy.getBoundingClientRect();
  const rights = [...copy.children].map((part) => part.getBoundingClientRect().right);
  const width = Math.ceil(Math.max(...rights) - left + Number.parseFloat(getComputedStyle(copy).paddingInlineEnd));
  copy.style.width = `${width}px`;
  const height = copy.offsetHeight;
  copy.remove();
  copy.style.position = '';
  return { copy: within(element.parentElement, copy), width, height };
}

/** A copy within what has the classes of those that it stands in: rules may speak of them. */
function within(parent: HTMLElement | null, copy: HTMLElement): HTMLElement {
  if (!parent || parent === document.body) return copy;
  const around = document.createElement('div');
  around.className = parent.className;
  around.style.display = 'contents';
  around.append(copy);
  return within(parent.parentElement, around);
}

/** All rules that hold now: a picture has a width of its own, so media queries are answered here. */
async function styles(): Promise<string> {
  const sheets = [...document.styleSheets].map(({ cssRules }) => textOf(cssRules));
  return (await Promise.all(sheets)).join('\n');
}

async function textOf(rules: CSSRuleList): Promise<string> {
  const texts = [...rules].map((rule) => {
    if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? textOf(rule.cssRules) : '';
    return rule instanceof CSSFontFaceRule ? fontOf(rule) : rule.cssText;
  });
  return (await Promise.all(texts)).join('\n');
}

/** A font that the page has loaded, with its file within the rule. */
async function fontOf({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const range = style.getPropertyValue('unicode-range');
  const isLoaded = [...document.fonts].some(
    ({ unicodeRange, status }) => unicodeRange === range && status === 'loaded',
  );
  const [, address] = /url\("?([^")]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (!isLoaded || !address) return '';
  const file = await dataAddress(new URL(address, parentStyleSheet?.href ?? location.href).href);
  return `@font-face { ${style.cssText.replace(address, file)} }`;
}

/** What an image shows, within its address: a picture fetches nothing. */
async function bringIn(image: HTMLImageElement): Promise<void> {
  if (!image.src.startsWith('data:')) image.src = await dataAddress(image.src);
}

async function dataAddress(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Without the characters that XML has not. */
const asXml = (node: Node): string =>
  new XMLSerializer()
    .serializeToString(node)
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

async function drawn(drawing: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const scale = Math.min(FINENESS, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('This browser draws no such picture.'))),
      'image/png',
    );
  });
}
