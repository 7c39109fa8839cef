import type { Course } from '../../shared/coverage/course.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { policyText } from './coverage-text.ts';
import { formatInstant } from '../text/dates.ts';
import { useCourse } from './queries.ts';
import { t } from '../text/words.ts';
import { ChartPanel } from './chart-panel.tsx';
import { CourseChart } from './course-chart.tsx';
import { type CourseMark, courseMarks } from './course-series.ts';
import { CourseTable } from './course-table.tsx';
import chartPanelStyles from './chart-panel.module.css';
import styles from './course-panel.module.css';

interface CoursePanelProps {
  inventoryId: string | null;
  /** Resources that two inventories see: once in the figures, twice in the line. */
  seenTwice: number;
}

/** How coverage went, from sync to sync. */
export function CoursePanel({ inventoryId, seenTwice }: CoursePanelProps) {
  const course = useCourse(inventoryId);
  const title = t('coverage.history');
  if (course.error) {
    return <FailureAlert error={course.error} onRetry={() => void course.refetch()} />;
  }
  if (!course.data) return null;
  const { points, isKept } = course.data;
  return (
    <ChartPanel
      title={title}
      isWide
      chart={
        points.length < 2 ? (
          <p className={chartPanelStyles['chart-empty']}>{beginningText(points)}</p>
        ) : (
          <CourseChart points={points} inventoryId={inventoryId} />
        )
      }
      table={<CourseTable points={points} title={title} />}
      note={
        points.length === 0 ? null : (
          <CourseNotes points={points} isKept={isKept} seenTwice={seenTwice} />
        )
      }
    />
  );
}

function beginningText(points: Course['points']): string {
  const [first] = points;
  if (first === undefined) return t('coverage.historyEmpty');
  return t('coverage.historyFirstEntry', {
    at: formatInstant(first.at),
  });
}

interface CourseNotesProps extends Course {
  seenTwice: number;
}

function CourseNotes({ points, isKept, seenTwice }: CourseNotesProps) {
  const marks = courseMarks(points);
  return (
    <>
      {points.length > 1 && t('coverage.historyGapsHelp')}
      {marks.map((mark) => (
        <span key={`${mark.kind} ${mark.at}`} className={styles['course-mark-text']}>
          <span className={styles['course-mark-sign']} aria-hidden="true">
            ┆
          </span>{' '}
          {markText(mark)}
        </span>
      ))}
      {seenTwice > 0 && (
        <span className={styles['course-mark-text']}>
          {t('coverage.historySeenTwice', { count: seenTwice })}
        </span>
      )}
      {!isKept && (
        <span className={styles['course-mark-text']}>{t('coverage.historyUnsaved')}</span>
      )}
    </>
  );
}

/** What is counted otherwise from a moment on. */
function markText(mark: CourseMark): string {
  const at = formatInstant(mark.at);
  if (mark.kind === 'policy') {
    return t('coverage.historyPolicyFrom', { at, policy: policyText(mark.policy) });
  }
  return t('coverage.historyInventoriesFrom', {
    at,
    count: mark.inventoryCount,
  });
}
