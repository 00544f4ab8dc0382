import { expect, it } from 'vitest';
import { unusedClasses } from './unused-classes.ts';

it('names what no page has, and nothing that one has', () => {
  const unused = unusedClasses();
  expect(unused).toEqual(
    expect.arrayContaining(['govuk-button--start', 'govuk-label--xl', 'govuk-breadcrumbs--inverse']),
  );
  for (const used of [
    'govuk-button',
    'govuk-button--secondary',
    'govuk-checkboxes__item',
    'govuk-visually-hidden',
    // Only govuk-frontend's own program writes these.
    'govuk-exit-this-page-overlay',
    'govuk-exit-this-page__indicator-light--on',
  ])
    expect(unused).not.toContain(used);
});
