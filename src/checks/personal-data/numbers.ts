/**
 * Numbers that belong to one person: a pupil's, a patient's, an insured's. Their check digits keep false alarms away.
 */
import { byPattern } from './find.ts';

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Unique pupil number: a check letter, eleven digits, and a digit or (for a temporary one) a letter. */
export const findPupilNumbers = byPattern(
  'a unique pupil number (UPN)',
  /(?<![\p{L}\d])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\p{L}\d])/gu,
  (value) => {
    const sum = [...value.slice(1)].reduce(
      (total, sign, index) => total + (index + 2) * (/\d/.test(sign) ? Number(sign) : upnLetters.indexOf(sign)),
      0,
    );
    return upnLetters[sum % 23] === value[0];
  },
);

/**
 * NHS number: ten digits, the last one a check digit. Without its usual spaces, only where the text speaks of the NHS.
 */
export const findNhsNumbers = byPattern(
  'an NHS number',
  /(?<![\p{L}\d.,+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\d-])/gu,
  (value, text, index) => {
    const digits = [...value.replace(/\D/g, '')].map(Number);
    const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
    if ((11 - (sum % 11)) % 11 !== digits[9] || new Set(digits).size === 1) return false;
    const around = text.slice(Math.max(0, index - 60), index + 60);
    if (/isbn/i.test(around)) return false;
    return /\bnhs\b|\bGIG\b/i.test(around) || (value.includes(' ') && !value.startsWith('0'));
  },
);

/** National Insurance number: two letters (some pairs are never given out), six digits, a letter from A to D. */
export const findInsuranceNumbers = byPattern(
  'a National Insurance number',
  /(?<![\p{L}\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
);
