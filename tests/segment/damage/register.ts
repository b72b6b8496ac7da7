import type { Dispatch } from '../../../src/model/dispatch.js'

/** What a clerk enters of a paper, each value without the spaces damage takes away. */
export function registerOf(dispatch: Dispatch): Readonly<Record<string, string>> {
  const { header: h, signature: s } = dispatch
  const plain = (value: string | number | null | undefined): string =>
    String(value ?? '')
      .normalize('NFC')
      .replace(/[\s,;.]/gu, '')
      .toLowerCase()
  const tasks = dispatch.obligations.filter((one) => one.kind === 'task')
  return {
    superior: plain(h.superior?.value),
    issuer: plain(h.issuer?.value),
    number: plain(h.number?.value),
    symbol: plain(h.symbol?.value),
    date: plain(h.date?.value),
    place: plain(h.place?.value),
    type: plain(h.type?.code),
    subject: plain(h.subject?.value),
    addressees: dispatch.addressees.map((one) => plain(one.name)).join('|'),
    distribution: dispatch.distribution.map((one) => plain(`${one.name}${one.purpose ?? ''}`)).join('|'),
    authority: plain(s.authority?.value),
    position: plain(s.position?.value),
    signer: plain(s.name?.value),
    duties: String(tasks.length),
    deadlines: tasks
      .flatMap((one) =>
        one.deadlines.map((deadline) => JSON.stringify([deadline.kind, 'date' in deadline ? deadline.date : ''])),
      )
      .sort()
      .join(' '),
  }
}
