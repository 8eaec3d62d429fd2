import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/format/html/format-html.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';

const base = 'openapi: 3.0.3\nx:\n  Pet:\n    type: object\n    title: a\n  Cat: {}\n';
const revision =
  'openapi: 3.0.3\nx:\n  Pet:\n    type: object\n    title: <b>\n    extra: 1\n  Cat: {}\n';
const texts = {
  base: new Map([['old.yaml', base]]),
  revision: new Map([['new.yaml', revision]]),
};
const location = {
  base: { file: 'old.yaml', line: 3, column: 3 },
  revision: { file: 'new.yaml', line: 3, column: 3 },
};

function element(page: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page)?.[1] ?? '';
}

describe('formatHtml', () => {
  it('loads nothing, and its policy allows its own style and script only', () => {
    const page = formatHtml(makeOutcome([makeFinding({ location })]), texts);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(element(page, 'style'))}; script-src ${hash(element(page, 'script'))}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|\ssrc=|\sstyle=|\son\w+=|@import|url\(/);
    expect(element(page, 'script')).not.toContain('</');
  });

  it('shows both sides of a node, with the changed lines marked', () => {
    const page = formatHtml(makeOutcome([makeFinding({ location })]), texts);
    const body = element(page, 'tbody');
    const rows = body.trim().split('\n');
    expect(rows).toEqual([
      '<tr><td class="no">3</td><td>  Pet:</td><td class="no">3</td><td>  Pet:</td></tr>',
      '<tr><td class="no">4</td><td>    type: object</td><td class="no">4</td><td>    type: object</td></tr>',
      '<tr><td class="no">5</td><td class="del"><del>    title: a</del></td><td class="no">5</td><td class="ins"><ins>    title: &lt;b&gt;</ins></td></tr>',
      '<tr><td class="no"></td><td></td><td class="no">6</td><td class="ins"><ins>    extra: 1</ins></td></tr>',
    ]);
  });

  it('shows one side where the other has no such node', () => {
    const page = formatHtml(
      makeOutcome([makeFinding({ location: { ...location, revision: null } })]),
      texts,
    );
    expect(page).toContain('Revision <span>not there</span>');
    expect(element(page, 'tbody')).toContain('<del>  Pet:</del>');
  });

  it('leaves out long stretches without changes', () => {
    const long = (title: string) =>
      `Pet:\n${Array.from({ length: 90 }, (_, index) => `  k${index}: 1`).join('\n')}\n  title: ${title}\n`;
    const place = { line: 1, column: 1 };
    const page = formatHtml(
      makeOutcome([
        makeFinding({
          location: { base: { file: 'a', ...place }, revision: { file: 'b', ...place } },
        }),
      ]),
      { base: new Map([['a', long('x')]]), revision: new Map([['b', long('y')]]) },
    );
    expect(element(page, 'tbody').trim().split('\n')).toHaveLength(6);
    expect(element(page, 'tbody')).toContain('<tr class="gap">');
  });

  it('shows characters that steer as escapes', () => {
    const message = 'a\u0000b\u202ec';
    const page = formatHtml(makeOutcome([makeFinding({ location, message })]), texts);
    expect(page).toContain('a\\u0000b\\u202ec');
    expect(page).not.toMatch(/(?![\r\n\t])[\p{Cc}\u202e]/u);
  });

  it('lets no text of a document become markup', () => {
    const hostile = `"'><script>alert(1)</script>`;
    const page = formatHtml(
      makeOutcome(
        [
          makeFinding({
            message: hostile,
            why: hostile,
            kind: hostile,
            pointer: hostile,
            fingerprint: hostile,
            operations: [`GET /${hostile}`],
            witness: { role: hostile, value: hostile, acceptedBy: 'base' },
            location: { base: { file: hostile, line: 1, column: 1 }, revision: null },
          }),
        ],
        {
          base: hostile,
          revision: hostile,
          notes: [hostile],
          acknowledged: [{ finding: makeFinding({ message: hostile }), reason: hostile }],
        },
      ),
      { base: new Map([[hostile, hostile]]), revision: new Map() },
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain(hostile);
  });

  it('offers what there is to filter by', () => {
    const page = formatHtml(
      makeOutcome([makeFinding(), makeFinding({ class: 'additive', operations: ['GET /a&b'] })]),
      texts,
    );
    const form = page.slice(page.indexOf('<form'), page.indexOf('</form>'));
    expect(form.match(/value="(?:breaking|additive|docs-only)"/g)).toEqual([
      'value="breaking"',
      'value="additive"',
    ]);
    expect(form).toContain('<option>GET /a&amp;b</option><option>GET /pets</option>');
    expect(page).toContain('data-operations="GET /pets\nPOST /pets"');
  });
});
