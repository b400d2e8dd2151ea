import { imagePath } from '../og/subject.ts';
import { absolute } from './href.ts';
import { SITE } from './site.ts';

type JsonLd = Readonly<Record<string, unknown>>;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breadcrumbs as schema.org data; the start page is added in front. */
export const breadcrumbList = (trail: readonly { label: string; path: string }[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: SITE.name, path: '/' }, ...trail].map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(path),
  })),
});

interface Article {
  readonly title: string;
  readonly description: string;
  /** ISO date of the last check against the sources. */
  readonly verifiedOn: string;
}

/** An article as a schema.org technical article. `path` is its site path. */
export const techArticle = ({ title, description, verifiedOn }: Article, path: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'TechArticle',
  headline: title,
  description,
  image: absolute(imagePath(path)),
  url: absolute(path),
  dateModified: verifiedOn,
  author: { '@type': 'Organization', name: SITE.name, url: absolute('/') },
});

/**
 * Questions as a schema.org page of questions. An answer is what the page itself shows, followed by a
 * link to the whole of it; search engines accept links in an answer. `href` holds the base path already.
 */
export const faqPage = (
  entries: readonly { readonly question: string; readonly answer: string; readonly href: string }[],
): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: entries.map(({ question, answer, href }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: {
      '@type': 'Answer',
      text: `${escapeHtml(answer)} <a href="${new URL(href, import.meta.env.SITE).href}">The whole answer</a>`,
    },
  })),
});
