/** A quick way off a sensitive page: it hides the page at once and hears three presses of Shift. */
import { createAll, ExitThisPage } from 'govuk-frontend';

// govuk-frontend's components start only where the page says that scripts run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(ExitThisPage);
