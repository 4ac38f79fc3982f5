// A text of one of the known forms, as every part of the schema uses it. For generating, never for running.
import * as z from 'zod'
import type { Form } from './forms.ts'

export const text = (form: Form, description: string) => z.string().regex(form.pattern).meta({ description })
