import { chosen, known } from '../criteria';
import { addNaturalDays } from '../dates';
import { isCityCard } from './city-card';
import * as messages from './messages';
import { incompletePapers, resubmission } from './reading-choices';
import type { Asked, RenewalConsequence, Weighed } from './renewal-regime';
import { dayOfApplication, windowBefore } from './window-sichuan-2025';

/** What follows: the four outcomes of sc2025 三(二)4, what bars by the 2021 notice, and what to do by when. */
export function consequences(
  asked: Asked,
  { outcome, unmet: failed, findings }: Weighed,
): RenewalConsequence[] {
  const [expiry, day] = [known(asked, 'expiryDate'), dayOfApplication(asked) ?? asked.on];
  const leads = new Set(failed.map(({ leadsTo }) => leadsTo));
  const { terms } = messages;
  const reasonOf = (clause: string): string | undefined =>
    findings.find((finding) => finding.clause === clause)?.reason;
  const isByCity = isCityCard(asked).verdict === 'met';
  const window = expiry === undefined || isByCity ? undefined : windowBefore(expiry, day, asked);
  const isStillTime = window !== undefined && day <= window.due && (window.opens ?? day) <= window.due;
  const by = isStillTime ? { by: window.due } : {};
  const afterExpiry = expiry === undefined ? {} : { from: addNaturalDays(expiry, 1) };
  const list: RenewalConsequence[] = [];

  const isReviewFailed =
    leads.has('qualification-cancelled') ||
    (leads.has('not-passed') && chosen(incompletePapers, asked) === 'failed-review');
  if (isReviewFailed) {
    list.push({
      code: 'qualification-cancelled',
      when: 'now',
      clause: 'sc2025.3.2.4.fail',
      term: terms['qualification-cancelled'],
      action: messages.cancelledAction,
    });
  }
  if (leads.has('renewal-barred')) {
    list.push({
      code: 'renewal-barred',
      when: 'now',
      clause: 'sc2021.3.5.head',
      term: terms['renewal-barred'],
      action: messages.barredAction,
    });
  }
  if (leads.has('not-renewed')) {
    list.push({
      code: 'not-renewed',
      when: 'now',
      clause: 'sc2025.3.2.4.inactive',
      term: terms['not-renewed'],
      action: isStillTime ? messages.notRenewedAction : messages.notRenewedForGood,
      ...by,
    });
  }
  if (leads.has('not-passed')) {
    const isLast = chosen(resubmission, asked) === 'not-again';
    const action = isStillTime ? messages.correctAndResubmit : messages.notPassedForGood;
    list.push({
      code: 'not-passed',
      when: 'now',
      clause: 'sc2025.3.2.4.incomplete',
      term: terms['not-passed'],
      ...(isLast ? { action: messages.notPassedNorAgain } : { action, ...by }),
    });
  }
  if (isByCity) {
    list.push({
      code: 'apply-to-issuing-city',
      when: 'now',
      clause: 'sc2025.1.3.city-issued',
      term: terms['apply-to-issuing-city'],
      action: messages.askTheCity,
    });
  }
  if (window === undefined) return list;
  if (reasonOf('sc2025.2.window') === 'too-early' && isStillTime) {
    list.push({
      code: 'wait',
      when: 'now',
      clause: 'sc2025.2.window',
      term: terms.wait,
      action: messages.waitForWindow,
      ...(window.opens && { from: window.opens }),
      ...by,
    });
  } else if (isStillTime && outcome !== 'ineligible') {
    list.push({
      code: 'apply',
      when: 'now',
      clause: 'sc2025.2.window',
      term: terms.apply,
      action: messages.applyNow,
      ...by,
    });
  }
  if (outcome !== 'eligible' || isStillTime) {
    list.push({
      code: 'void-on-expiry',
      when: day > window.due ? 'now' : 'otherwise',
      clause: 'sc2025.3.2.4.lapse',
      term: terms['void-on-expiry'],
      action: messages.voidAction,
      ...afterExpiry,
    });
  }
  return list;
}
