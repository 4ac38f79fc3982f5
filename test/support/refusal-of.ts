// What the server itself said of a refused statement, below our own codes.

/** SQLSTATE and the name of the constraint, where one was violated. */
export interface ServerRefusal {
  readonly state: string | null
  readonly constraint: string | null
  /** Our own code, or the server's text. */
  readonly message: string
}

/** @throws when the statement was not refused */
export async function refusalOf(statement: Promise<unknown>): Promise<ServerRefusal> {
  try {
    await statement
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; constraint?: string; message?: string } }
    return { state: cause?.code ?? null, constraint: cause?.constraint ?? null, message: cause?.message ?? '' }
  }
  throw new Error('the statement was not refused')
}
