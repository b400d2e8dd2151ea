import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;

/** Turns the style attribute of aligned table cells into a class: the policy forbids style attributes. */
export const tableAlign: Plugins = [
  {
    name: 'table-align',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
        if (!align) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [`al-${align}`]);
      },
    },
  },
];
