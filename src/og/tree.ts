import type { Side } from '../catalogue/define.ts';
import { sideWords } from '../catalogue/words.ts';
import { SITE } from '../lib/site.ts';
import { SIZE, type Subject } from './subject.ts';

/** One box of the picture, in the shape of an element as satori takes it. */
export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

const box = (style: Box['props']['style'], children?: Box['props']['children']): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

/** The colours of the light theme in `styles/tokens.css`, in the notation that the renderer reads. */
const PAPER = '#fdfcfa';
const INK = '#1b1c20';
const SOFT = '#575862';
const LINK = '#174f94';
const SIDE: Readonly<Record<Side, string>> = {
  service: '#96301f',
  between: '#654199',
  account: '#844800',
  request: '#1157a4',
  caller: '#006e69',
};

/** Pixels; a longer landmark or title takes smaller type, so that neither leaves the picture. */
const landmarkSize = (text: string): number => (text.length <= 3 ? 250 : text.length <= 8 ? 170 : 130);
const titleSize = (text: string): number => (text.length <= 36 ? 72 : 56);

/** The picture as boxes: a bar in the colour of the side, the landmark, the title, whose side, the site's name. */
export function treeOf({ landmark, title, side }: Subject): Box {
  const colour = side ? SIDE[side] : LINK;
  const name = box({ fontSize: 32, fontWeight: 700, color: INK }, SITE.name);
  const at = side
    ? box({ fontSize: 32, color: colour, fontWeight: 700 }, `Side: ${sideWords[side].label}`)
    : box({});
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px',
      borderTop: `28px solid ${colour}`,
      background: PAPER,
      color: INK,
      fontFamily: 'Inter',
    },
    [
      box(
        {
          fontSize: landmarkSize(landmark),
          fontWeight: 700,
          letterSpacing: landmark.length <= 3 ? '-0.05em' : '-0.02em',
          lineHeight: 1,
          color: colour,
        },
        landmark,
      ),
      box({ fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.15, letterSpacing: '-0.02em' }, title),
      box({ justifyContent: 'space-between', borderTop: `2px solid ${SOFT}`, paddingTop: 24 }, [at, name]),
    ],
  );
}
