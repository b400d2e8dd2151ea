import { expect, test } from 'vitest';
import { usedStyles } from '../../src/integrations/unused-styles.ts';

const PAGE = '<html><body class="page"><p id="lead">words such as ghost</p><ul><li></li></ul></body></html>';

const used = (style: string, scripts: readonly string[] = []): Promise<string> =>
  usedStyles(style, [PAGE], scripts);

test('keeps what the markup can match and drops the rest', async () => {
  const style = '.page{color:red}#lead{margin:0}ul li{margin:0}ol li{margin:0}.gone{color:blue}';
  expect(await used(style)).toBe('.page{color:red}#lead{margin:0}ul li{margin:0}');
});

test('a word of the text is not a class', async () => {
  expect(await used('.ghost{color:red}')).toBe('');
});

test('keeps classes that a script sets', async () => {
  expect(await used('.here{color:red}', ['link.classList.toggle("here")'])).toBe('.here{color:red}');
});

test('keeps the chosen theme, states and media', async () => {
  const style =
    '[data-theme=dark]{color-scheme:dark}:focus-visible{color:red}p:hover{color:red}@media (width<50rem){p:has(:checked){color:red}}';
  expect(await used(style)).toBe(style);
});

test('drops a media query with nothing in it, and variables that no rule reads', async () => {
  expect(await used(':root{--a:1;--b:2}p{order:var(--a)}@media print{.gone{order:2}}')).toBe(
    ':root{--a:1}p{order:var(--a)}',
  );
});

test('nested rules are kept and dropped like others', async () => {
  expect(await used('.page{order:1;& .gone{order:2}& p{order:3}}')).toBe('.page{order:1;p{order:3}}');
});
