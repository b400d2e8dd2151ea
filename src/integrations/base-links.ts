import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;

/**
 * Puts the base path in front of site links written in Markdown, such as `/faq/`.
 *
 * @param base path under which the site is served, with or without slashes at its ends
 */
export const baseLinks = (base: string): Plugins => {
  const prefix = `/${base}`.replace(/\/+/g, '/').replace(/\/$/, '');
  return [
    {
      name: 'base-links',
      element: {
        filter: ['a'],
        visit(node, context) {
          const href = node.properties['href'];
          if (prefix === '' || typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
          context.setProperty(node, 'href', prefix + href);
        },
      },
    },
  ];
};
