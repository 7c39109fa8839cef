import { describe, expect, it } from 'vitest';
import {
  type ColumnNeed,
  layOut,
  readableWidth,
} from '../../../../../renderer/resources/table/column-widths.ts';

const name: ColumnNeed = { column: 'name', content: 500, least: 200, chosen: undefined };
const status: ColumnNeed = { column: 'status', content: 130, least: 130, chosen: undefined };
const project: ColumnNeed = { column: 'project', content: 260, least: 100, chosen: undefined };

function widthsIn(room: number, needs: ColumnNeed[] = [name, status, project]): number[] {
  return [...layOut(needs, room).values()];
}

describe('layOut', () => {
  it('gives every column what its content needs', () => {
    expect(widthsIn(890)).toEqual([500, 130, 260]);
  });

  it('gives more room to the name first, then evenly to the others, and leaves the rest empty', () => {
    expect(widthsIn(1000)).toEqual([610, 130, 260]);
    expect(widthsIn(1030 + 145)).toEqual([640, 195, 340]);
    expect(widthsIn(5000)).toEqual([640, 260, 420]);
  });

  it('cuts the name first while it is long, then the others, then the name again', () => {
    expect(widthsIn(800)).toEqual([410, 130, 260]);
    expect(widthsIn(700)).toEqual([370, 130, 200]);
    expect(widthsIn(600)).toEqual([305, 130, 165]);
    expect(widthsIn(500)).toEqual([270, 130, 100]);
  });

  it('lets the table be wider than the room rather than make a column unreadable', () => {
    expect(widthsIn(300)).toEqual([200, 130, 100]);
  });

  it('counts what is needed to read every column', () => {
    expect(readableWidth([name, status, project])).toBe(290 + 130 + 165);
    expect(
      readableWidth([
        { ...name, content: 250 },
        { ...project, chosen: 60 },
      ]),
    ).toBe(310);
  });

  it('changes no width that the user chose', () => {
    expect(widthsIn(1400, [{ ...name, chosen: 300 }, { ...status, chosen: 60 }, project])).toEqual([
      300, 60, 420,
    ]);
    expect(widthsIn(500, [{ ...name, chosen: 300 }, status, project])).toEqual([300, 130, 100]);
  });

  it('leaves room beside a name that the user made wider than the window', () => {
    expect(widthsIn(600, [{ ...name, chosen: 900 }, status])[0]).toBe(480);
  });
});
