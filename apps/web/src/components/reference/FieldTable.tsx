import { limitsOf, type Schema } from "./openapi";
import classes from "./reference.module.css";
import { TypeName } from "./TypeName";

/** A field of a body, or a parameter. */
interface Field {
  name: string;
  schema: Schema;
  required: boolean;
  description?: string;
  /** Where it goes, for parameters. */
  place?: string;
}

/** Fields with their types, limits and meanings. */
export function FieldTable({ label, fields }: { label: string; fields: Field[] }) {
  return (
    <table className={classes.table} aria-label={label}>
      <tbody>
        {fields.map(({ name, schema, required, description, place }) => (
          <tr key={`${place}.${name}`}>
            <th scope="row">
              <code>{name}</code>
              {required ? <span className={classes.required}>required</span> : null}
            </th>
            <td>
              <TypeName schema={schema} />
              {place ? <span className={classes.place}>in {place}</span> : null}
              <Notes schema={schema} description={description ?? schema.description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ schema, description }: { schema: Schema; description?: string }) {
  const limits = limitsOf(schema);
  const notes = [
    description,
    limits && `${limits[0]?.toUpperCase()}${limits.slice(1)}`,
    schema.default !== undefined && `Default ${JSON.stringify(schema.default)}`,
  ].filter(Boolean);
  return notes.length > 0 ? <p className={classes.note}>{notes.join(". ")}.</p> : null;
}

/** The fields of an object's schema. */
export function fieldsOf(schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: schema.required?.includes(name) ?? false,
  }));
}
