import type { ShikiTransformer } from 'shiki';

/**
 * Turns Shiki's inline colours into class names, because the content security policy forbids
 * style attributes. Used with the `css-variables` theme; styles/code.css holds the colours.
 * Uncoloured tokens become plain text: most of a program is uncoloured, and pages are small.
 */
export const shikiClasses: ShikiTransformer = {
  name: 'style-to-class',
  pre(node) {
    delete node.properties['style'];
  },
  span(node) {
    const token = /var\(--[a-z-]*?token-([a-z-]+)\)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    if (token && token !== 'punctuation') node.properties['class'] = `tk-${token}`;
  },
  code(node) {
    node.children = node.children.flatMap((line) => {
      if (line.type !== 'element') return [line];
      return line.children.flatMap((token) =>
        token.type === 'element' && !token.properties['class'] ? token.children : [token],
      );
    });
  },
};
