import { compile } from 'sass';
import { expect, it } from 'vitest';
import { forCurrentBrowsers } from './current-browsers.ts';

it('what no current browser reads goes, and what all of them read stays without its condition', () => {
  const old = `.a {
  position: -webkit-sticky;
  position: sticky;
  -webkit-clip-path: none;
          clip-path: none;
  color: var(--govuk-link-colour, #1a65a6);
}
@media screen\\0 {
  .a {
    color: red;
  }
}
@supports not (-ms-ime-align: auto) {
  .b {
    color: blue;
  }
}`;
  expect(forCurrentBrowsers(old).replace(/\s+/g, ' ')).toBe(
    '.a { position: sticky; clip-path: none; color: var(--govuk-link-colour); } .b { color: blue; } ',
  );
});

it.each(['src/styles/govuk.scss', 'src/styles/exit.scss', 'src/components/forms.scss'])(
  'nothing of it is left in %s, and no rule is torn',
  (sheet) => {
    const { css } = compile(sheet, { loadPaths: ['node_modules'], logger: { warn: () => {} } });
    const left = forCurrentBrowsers(css);
    expect(left).not.toMatch(/screen\\0|-ms-(ime|user)|-webkit-(sticky|clip-path)|max\(0px\)\) \{/);
    expect(left.match(/\{/g)).toHaveLength(left.match(/\}/g)!.length);
  },
);
