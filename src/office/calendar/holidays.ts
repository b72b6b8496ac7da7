/**
 * Days off of Vietnamese state and Party bodies, year by year, as data.
 *
 * The list of holidays is article 112 of Bộ luật Lao động 2019 (in force from 1/1/2021: two days at Quốc khánh; before
 * it, article 115 of Bộ luật Lao động 2012: one day). A holiday on a weekly day off gives the next working day off
 * (article 111.3). Which neighbour days belong to Tết and to Quốc khánh, and which days are swapped with a Saturday,
 * is announced every year.
 */
export interface HolidayYear {
  /** `announced`: as announced for that year; `by-law`: only what follows from the law, the announcement is not known here. */
  readonly sureness: 'announced' | 'by-law'
  /** Days off that would be working days by their weekday, `MM-DD`; holidays falling on a weekend need no entry. */
  readonly off: readonly string[]
  /** Saturdays worked in exchange for a day off, `MM-DD`. */
  readonly worked: readonly string[]
  /** Days of which it is not known whether they are worked, `MM-DD`. */
  readonly undecided: readonly string[]
  /** First day of the lunar year, `MM-DD`. */
  readonly lunarNewYear: string
  /** Giỗ Tổ Hùng Vương, the 10th day of the 3rd lunar month, `MM-DD`. */
  readonly hungKings: string
}

export const HOLIDAY_YEARS: ReadonlyMap<number, HolidayYear> = new Map<number, HolidayYear>([
  [
    2018,
    {
      sureness: 'announced',
      off: ['01-01', '02-14', '02-15', '02-16', '02-19', '02-20', '04-25', '04-30', '05-01', '09-03', '12-31'],
      worked: [],
      undecided: [],
      lunarNewYear: '02-16',
      hungKings: '04-25',
    },
  ],
  [
    2019,
    {
      sureness: 'announced',
      off: ['01-01', '02-04', '02-05', '02-06', '02-07', '02-08', '04-15', '04-29', '04-30', '05-01', '09-02'],
      worked: ['01-05', '05-04'],
      undecided: [],
      lunarNewYear: '02-05',
      hungKings: '04-14',
    },
  ],
  [
    2020,
    {
      sureness: 'announced',
      off: ['01-01', '01-23', '01-24', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02'],
      worked: [],
      undecided: [],
      lunarNewYear: '01-25',
      hungKings: '04-02',
    },
  ],
  [
    2021,
    {
      sureness: 'announced',
      off: ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '04-21', '04-30', '05-03', '09-02', '09-03'],
      worked: [],
      undecided: [],
      lunarNewYear: '02-12',
      hungKings: '04-21',
    },
  ],
  [
    2022,
    {
      sureness: 'announced',
      off: ['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03', '09-01', '09-02'],
      worked: [],
      undecided: [],
      lunarNewYear: '02-01',
      hungKings: '04-10',
    },
  ],
  [
    2023,
    {
      sureness: 'announced',
      off: ['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'],
      worked: [],
      undecided: [],
      lunarNewYear: '01-22',
      hungKings: '04-29',
    },
  ],
  [
    2024,
    {
      sureness: 'announced',
      off: ['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'],
      worked: ['05-04'],
      undecided: [],
      lunarNewYear: '02-10',
      hungKings: '04-18',
    },
  ],
  [
    2025,
    {
      sureness: 'announced',
      off: ['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'],
      worked: ['04-26'],
      undecided: [],
      lunarNewYear: '01-29',
      hungKings: '04-07',
    },
  ],
  [
    2026,
    {
      sureness: 'announced',
      off: [
        '01-01',
        '01-02',
        '02-16',
        '02-17',
        '02-18',
        '02-19',
        '02-20',
        '04-27',
        '04-30',
        '05-01',
        '08-31',
        '09-01',
        '09-02',
      ],
      worked: ['01-10', '08-22'],
      // Ngày Văn hoá Việt Nam (Nghị quyết 80-NQ/TW): a day off as policy, the change of article 112 is not confirmed here.
      undecided: ['11-24'],
      lunarNewYear: '02-17',
      hungKings: '04-26',
    },
  ],
  [
    2027,
    {
      sureness: 'by-law',
      off: ['01-01', '02-05', '02-08', '02-09', '02-10', '04-16', '04-30', '05-03', '09-02'],
      worked: [],
      undecided: ['02-04', '02-11', '09-01', '09-03', '11-24'],
      lunarNewYear: '02-06',
      hungKings: '04-16',
    },
  ],
  [
    2028,
    {
      sureness: 'by-law',
      off: ['01-03', '01-25', '01-26', '01-27', '01-28', '04-04', '05-01', '05-02', '09-04'],
      worked: [],
      undecided: ['01-24', '01-31', '09-01', '09-05', '11-24'],
      lunarNewYear: '01-26',
      hungKings: '04-04',
    },
  ],
  [
    2029,
    {
      sureness: 'by-law',
      off: ['01-01', '02-12', '02-13', '02-14', '02-15', '02-16', '04-23', '04-30', '05-01', '09-03', '09-04'],
      worked: [],
      undecided: ['11-24', '11-26'],
      lunarNewYear: '02-13',
      hungKings: '04-23',
    },
  ],
  [
    2030,
    {
      sureness: 'by-law',
      off: ['01-01', '02-01', '02-04', '02-05', '02-06', '04-12', '04-30', '05-01', '09-02', '09-03'],
      worked: [],
      undecided: ['01-31', '02-07', '11-25'],
      lunarNewYear: '02-02',
      hungKings: '04-12',
    },
  ],
])
