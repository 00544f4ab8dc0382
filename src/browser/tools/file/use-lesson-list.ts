/** The library's lessons and programmes, fetched once for a tool. */
import { useEffect, useState } from 'preact/hooks';
import { lessonListSchema, type LessonList } from '../../../tools/planning/lesson-list.ts';

/**
 * @param base where the pages in the language of the interface begin
 * @returns undefined while it is on its way, and `failed` where it did not come or is not what it should be
 */
export function useLessonList(base: string): LessonList | 'failed' | undefined {
  const [list, setList] = useState<LessonList | 'failed'>();
  useEffect(() => {
    const load = async () => {
      const response = await fetch(`${base}/tools/lessons.json`);
      if (!response.ok) throw new Error(String(response.status));
      setList(lessonListSchema.parse(await response.json()));
    };
    load().catch(() => setList('failed'));
  }, [base]);
  return list;
}
