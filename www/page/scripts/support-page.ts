/** The support page: the reference a customer was sent with. It never sees a code. */
import { startHeader } from './header.js';

startHeader({});

const reference = new URLSearchParams(location.search).get('reference') ?? '';
const value = document.querySelector<HTMLElement>('#reference-value');
const section = document.querySelector<HTMLElement>('#reference');

// Only what looks like a reference of ours: the address is anybody's to write.
if (value !== null && section !== null && /^R-[0-9A-Z-]{1,40}$/iu.test(reference)) {
  value.textContent = reference;
  section.hidden = false;
}
