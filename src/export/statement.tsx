import { parseEntry } from '../ui/form/parse-entry.ts'
import { date, eraDate, type Language } from '../ui/text/format.ts'
import { readable, readableLines } from './line.ts'
import './statement.css'
import { pageWords } from '../pages/shell/words.ts'
import type { Draft } from '../ui/form/draft.ts'
import { useFormatter } from '../ui/text/formatter.ts'
import { UnbrokenFigures } from '../ui/text/unbroken-figures.tsx'
import { mainUnit } from '../ui/text/value-text.ts'
import type { Particular } from './particulars-fields.tsx'
import type { Report } from './report.ts'
import { AppliedTable, FootnoteList, LineTable, NotedPlaces, Part, WorkTable } from './statement-tables.tsx'
import { statement } from './statement-words.ts'

/** The date of a document as it stands there: 令和8年7月15日（2026年7月15日）, 15 July 2026. What is no date stands as it was typed. */
export function documentDate(typed: string, onDay: string, language: Language): string {
  const bare = readable(typed)
  const text = bare === '' ? onDay : parseEntry('date', bare)
  const gregorian = date(text, language)
  const ofEra = language === 'ja' ? eraDate(text) : undefined
  return ofEra === undefined || gregorian === text ? gregorian : `${ofEra}（${gregorian}）`
}

interface StatementProps {
  readonly report: Report
  readonly particulars: Draft['particulars']
  /** The day of printing, YYYY-MM-DD. */
  readonly today: string
  readonly link: string
}

/** The calculation as a document on paper, in the language chosen. */
export function Statement({ report, particulars, today, link }: StatementProps) {
  const { say, language, calculator } = useFormatter()
  const { title, provider, label, figure, sentence, source } = report
  const lines = (id: Particular): readonly string[] => readableLines(particulars[id] ?? '')
  const number = readable(particulars['number'] ?? '')
  const titled = say(statement.titleOf, { title, provider })
  const subject = readable(particulars['subject'] ?? '') || say(statement.subjectOf, { title: titled })
  const remarks = lines('remarks')
  const billed = say(mainUnit(calculator) === 'date' ? statement.billDate : statement.bill)
  if (!report.isAnswered) return <Unfinished report={report} titled={titled} link={link} />
  return (
    <article className="statement">
      <header>
        <h1>{say(statement.heading)}</h1>
        <div className="statement-head">
          <Party of={lines('recipient')} name="recipient" />
          <div className="statement-right">
            <p>{documentDate(particulars['date'] ?? '', today, language)}</p>
            {number !== '' && (
              <p>
                {say(statement.number)} {number}
              </p>
            )}
            <Party of={lines('sender')} name="sender" />
          </div>
        </div>
        <p className="statement-subject">
          <span>{say(statement.subject)}</span> {subject}
        </p>
      </header>
      <div className="statement-answer">
        <p className="statement-label">{label}</p>
        {figure !== undefined && (
          <p className={isInWords(figure) ? 'statement-figure words' : 'statement-figure'}>{figure}</p>
        )}
        {sentence !== undefined && (
          <p className="statement-sentence">
            <UnbrokenFigures text={sentence} />
          </p>
        )}
        {source.map((text) => (
          <p key={text} className="statement-source">
            {text}
          </p>
        ))}
      </div>
      <LineTable heading={say(statement.facts)} lines={report.facts} />
      <LineTable heading={say(statement.figures)} lines={report.figures} />
      <AppliedTable terms={report.applied} notes={report.footnotes} />
      <WorkTable work={report.work} notes={report.footnotes} />
      {report.guards.length > 0 && (
        <Part heading={say(statement.guards)}>
          <ul>
            {report.guards.map(({ mark, text, uncapped, cites }) => (
              <li key={text}>
                <b>{mark}</b> <UnbrokenFigures text={text} /> <UnbrokenFigures text={uncapped ?? ''} />
                <p className="statement-soft">
                  <NotedPlaces places={cites} notes={report.footnotes} />
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {report.bill.length > 0 && (
        <Part heading={billed}>
          <ul>
            {report.bill.map((text) => (
              <li key={text}>
                <UnbrokenFigures text={text} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {report.footnotes.length > 0 && (
        <Part heading={say(statement.articles)}>
          <FootnoteList notes={report.footnotes} />
        </Part>
      )}
      {remarks.length > 0 && (
        <Part heading={say(statement.remarks)}>
          <p className="statement-remarks">{remarks.join('\n')}</p>
        </Part>
      )}
      <Foot link={link} />
    </article>
  )
}

/** What was entered so far, where there is no answer: a paper that nobody takes for a statement. */
function Unfinished({ report, titled, link }: Pick<StatementProps, 'report' | 'link'> & { readonly titled: string }) {
  const { say } = useFormatter()
  return (
    <article className="statement unfinished">
      <header>
        <p>{titled}</p>
        <h1>{say(statement.unfinished)}</h1>
        <p>{say(statement.unfinishedHelp)}</p>
        <p className="statement-missing">{report.sentence}</p>
      </header>
      <LineTable heading={say(statement.entered)} lines={report.facts} />
      <Foot link={link} />
    </article>
  )
}

function Foot({ link }: Pick<StatementProps, 'link'>) {
  const { say } = useFormatter()
  return (
    <footer>
      <p>{say(pageWords.noAdvice)}</p>
      <p className="statement-link">
        {say(statement.open)} <span>{link}</span>
      </p>
    </footer>
  )
}

const isInWords = (figure: string): boolean => !/\d/.test(figure)

/** A party, with a line of its own for each that was typed. */
function Party({ of, name }: { readonly of: readonly string[]; readonly name: 'recipient' | 'sender' }) {
  return of.length === 0 ? <div /> : <p className={`statement-${name}`}>{of.join('\n')}</p>
}
