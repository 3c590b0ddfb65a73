/**
 * Running bond, the one piece of geometry that d3 has no word for: every second course is shifted by half a brick, so
 * that no joint meets a joint.
 * @param course from 0
 * @param pitch from one brick to the next, in any unit
 * @returns how far the course is shifted, in the same unit
 */
export function bondShift(course: number, pitch: number): number {
  return course % 2 === 0 ? 0 : pitch / 2;
}
