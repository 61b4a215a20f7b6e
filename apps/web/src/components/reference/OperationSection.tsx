import { FieldTable } from "./FieldTable";
import type { Content, Route, Schema } from "./openapi";
import classes from "./reference.module.css";
import { TypeName } from "./TypeName";

/** One operation: what it takes, what it answers, and how it can fail. */
export function OperationSection({ route }: { route: Route }) {
  const { operationId, method, path, summary, description, parameters = [] } = route;
  return (
    <section
      id={operationId}
      className={classes.operation}
      aria-labelledby={`${operationId}-title`}
    >
      <h3 id={`${operationId}-title`} className={classes.operationTitle}>
        <a href={`#${operationId}`}>{summary ?? operationId}</a>
      </h3>
      <p className={classes.address}>
        <span className={classes.method} data-method={method}>
          {method}
        </span>
        <code>{path}</code>
        {route.security ? null : <span className={classes.place}>no session needed</span>}
      </p>
      {description ? <p>{description}</p> : null}
      {parameters.length > 0 ? (
        <FieldTable
          label={`Parameters of ${summary}`}
          fields={parameters.map((parameter) => ({
            name: parameter.name,
            schema: parameter.schema,
            required: parameter.required ?? false,
            description: parameter.description,
            place: parameter.in,
          }))}
        />
      ) : null}
      <dl className={classes.facts}>
        {route.requestBody ? (
          <div>
            <dt>Takes</dt>
            <dd>
              <Bodies content={route.requestBody.content} />
            </dd>
          </div>
        ) : null}
        {Object.entries(route.responses)
          .filter(([status]) => status.startsWith("2"))
          .map(([status, response]) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>{response.content ? <Bodies content={response.content} /> : "No content"}</dd>
            </div>
          ))}
        <Failures route={route} />
      </dl>
    </section>
  );
}

function Bodies({ content }: { content: Content }) {
  return Object.entries(content).map(([mediaType, { schema }]) => (
    <span key={mediaType} className={classes.body}>
      {schema ? <BodyType schema={schema} /> : null}
      <span className={classes.place}>{mediaType}</span>
    </span>
  ));
}

/** A body's type; of a stream, the events that it can carry. */
function BodyType({ schema }: { schema: Schema }) {
  const events = schema.items?.oneOf;
  if (!events) return <TypeName schema={schema} />;
  return events.map((event) => (
    <span key={event.title} className={classes.event}>
      <code>{event.title}</code>
      {event.properties?.data ? <TypeName schema={event.properties.data} /> : null}
    </span>
  ));
}

function Failures({ route }: { route: Route }) {
  const statuses = Object.keys(route.responses).filter((status) => /^[45]/.test(status));
  if (statuses.length === 0) return null;
  return (
    <div>
      <dt>Fails with</dt>
      <dd>
        {statuses.join(", ")}{" "}
        <a href="#Problem" className={classes.type}>
          Problem
        </a>
      </dd>
    </div>
  );
}
