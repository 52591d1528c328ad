/**
 * Whether a calculation records how its values come about. It is said once, to the run, and holds for whatever is derived
 * until the run returns: a run has no pauses, so no other can come in between. Outside of a run, values have proofs.
 */
let recording = true

export const isRecording = (): boolean => recording

/** Runs a calculation with proofs or without. A run within it, or one that throws, leaves the one around it as it was. */
export function withRecording<T>(isOn: boolean, calculation: () => T): T {
  const around = recording
  recording = isOn
  try {
    return calculation()
  } finally {
    recording = around
  }
}
