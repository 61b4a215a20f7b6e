import { refName, type Schema } from "./openapi";
import classes from "./reference.module.css";

/** A schema as a short type, linked where the type has a section of its own. */
export function TypeName({ schema }: { schema: Schema }) {
  const name = refName(schema);
  if (name) {
    return (
      <a href={`#${name}`} className={classes.type}>
        {name}
      </a>
    );
  }
  const type = typesOf(schema).filter((each) => each !== "null")[0];
  if (type === "array" && schema.items) {
    return (
      <span className={classes.type}>
        <TypeName schema={schema.items} />
        []
      </span>
    );
  }
  if (typeof schema.additionalProperties === "object") {
    return (
      <span className={classes.type}>
        map of <TypeName schema={schema.additionalProperties} />
      </span>
    );
  }
  if (schema.enum) return <span className={classes.type}>{schema.enum.join(" | ")}</span>;
  return <span className={classes.type}>{schema.format ?? type ?? "any"}</span>;
}

function typesOf({ type }: Schema): string[] {
  return Array.isArray(type) ? type : type ? [type] : [];
}
