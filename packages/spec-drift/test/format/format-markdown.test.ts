import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/format/format-markdown.js';
import { makeFinding, makeOutcome } from '../helpers/outcomes.js';

describe('formatMarkdown', () => {
  it('has a table for what matters and folds the rest', () => {
    const breaking = makeFinding({
      witness: { role: 'body', value: { name: 'Rex' }, acceptedBy: 'base' },
    });
    const text = formatMarkdown(
      makeOutcome(
        [
          breaking,
          makeFinding({ class: 'additive', message: 'age added', operations: ['GET /a'] }),
        ],
        {
          acknowledged: [
            { finding: makeFinding({ message: 'old' }), reason: 'agreed', until: '2026-01-01' },
          ],
          notes: ['unused rule'],
        },
      ),
    );
    expect(text).toContain('## API changes: 1 breaking, 1 additive; next version: major\n');
    expect(text).toContain(
      '### Callers break (1)\n\n| Change | Direction | Operations | Where |\n',
    );
    expect(text).toContain('| property name removed | request | 2 operations | `new.yaml:4:5` |\n');
    expect(text).toContain('body `{"name":"Rex"}`: base takes it, revision refuses it\n');
    expect(text).toContain('<details>\n<summary>New (1)</summary>\n\n| Change');
    expect(text).toContain('- old: agreed (until 2026-01-01)\n');
    expect(text).toContain('> unused rule\n');
  });

  it('lets no text of a document become markup', () => {
    const message = 'a | b <img src=x> `c` [d](e) @team\n# f';
    const text = formatMarkdown(
      makeOutcome([
        makeFinding({ message, witness: { role: 'r', value: '`|``', acceptedBy: 'base' } }),
      ]),
    );
    expect(text).toContain(
      '| a \\| b &lt;img src=x> \\`c\\` \\[d\\](e) @\u200bteam # f | request |',
    );
    expect(text).toContain('``` "`|``" ```');
  });

  it('shows payloads as they are, and characters that steer as escapes', () => {
    const value = { 'a|b': 'two  spaces' };
    const message = 'x\u001b[2J\u202ey';
    const text = formatMarkdown(
      makeOutcome([
        makeFinding({
          message,
          location: { base: null, revision: { file: 'a|b.yaml', line: 1, column: 2 } },
          witness: { role: 'r', value, acceptedBy: 'base' },
        }),
      ]),
    );
    expect(text).toContain('`{"a|b":"two  spaces"}`');
    expect(text).toContain('| x\\\\u001b\\[2J\\\\u202ey |');
    expect(text).toContain('`a\\|b.yaml:1:2`');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  it('stays small, whatever the report', () => {
    const operations = Array.from({ length: 200 }, (_, index) => `GET /a${index}`);
    const witness = { role: 'body', value: 'x'.repeat(10_000), acceptedBy: 'base' as const };
    const findings = Array.from({ length: 3000 }, () => makeFinding({ operations, witness }));
    const text = formatMarkdown(makeOutcome(findings));
    expect(text.length).toBeLessThan(200_000);
    expect(text).toContain('\nand 2900 more\n');
    expect(text).toContain('`GET /a19` and 180 more\n');
  });
});
