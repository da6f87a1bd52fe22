/** The user's own names, made by `createGazetteer`. */
export interface Gazetteer {
  readonly size: number
}
