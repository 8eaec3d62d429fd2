import type { DefaultTheme } from 'vitepress';
import type { Page } from '../pages/page.ts';
import { pageUrl } from '../pages/page-url.ts';
import { SECTIONS, type Section } from '../pages/sections.ts';

/** The lists beside the pages: one of all documents, and one of the API reference. */
export function sidebar(pages: readonly Page[]): DefaultTheme.SidebarMulti {
  const { home: _, api, ...sections } = SECTIONS;
  const documents = Object.entries(sections).map(([section, text]) => ({
    text,
    items: itemsOf(pages, section),
  }));
  return {
    '/': documents.filter(({ items }) => items.length > 0),
    '/api/': [{ text: api, link: pageUrl('api/index'), items: [] }, ...apiModules(pages)],
  };
}

/** The line at the top of each page: the first page of each section. */
export function topLinks(pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  return Object.entries(SECTIONS).flatMap(([section, text]) => {
    const first = pages.find((page) => page.section === section);
    if (section === ('home' satisfies Section) || !first) return [];
    const folder = first.route.split('/')[0];
    return [{ text, link: pageUrl(first.route), activeMatch: `^/${folder}(/|\\.|$)` }];
  });
}

function itemsOf(pages: readonly Page[], section: string): DefaultTheme.SidebarItem[] {
  return pages
    .filter((page) => page.section === section)
    .map(({ title, route }) => ({ text: title, link: pageUrl(route) }));
}

/** A group for each module, and in it the kinds of things, folded. */
function apiModules(pages: readonly Page[]): DefaultTheme.SidebarItem[] {
  const modules = pages.flatMap(({ title, route }) => {
    const folder = /^api\/(.+)\/index$/.exec(route)?.[1];
    return folder === undefined ? [] : [{ text: title, link: pageUrl(route), folder }];
  });
  return modules.map(({ text, link, folder }) => {
    const own = pages.filter(({ route }) => route.startsWith(`api/${folder}/`) && !isIndex(route));
    const kinds = Map.groupBy(own, ({ route }) => route.split('/').at(-2) ?? '');
    const items = [...kinds].map(([kind, members]) => ({
      text: kind.replaceAll('-', ' '),
      collapsed: true,
      items: members.map(({ title, route }) => ({ text: nameIn(title), link: pageUrl(route) })),
    }));
    return { text, link, items };
  });
}

function isIndex(route: string): boolean {
  return route.endsWith('/index');
}

/** `Pinecone` in `Class: Pinecone<Mode>`. */
function nameIn(title: string): string {
  return title.replace(/^[A-Z][A-Za-z ]+: /, '').replace(/[<(].*$/, '');
}
