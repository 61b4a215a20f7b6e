"use client";

import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { notifyProblem } from "@/components/feedback/notices";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { State } from "@/components/settings/Card";
import { Row, Rows } from "@/components/settings/Section";
import section from "@/components/settings/Section.module.css";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { alarmsQuery } from "../queries";
import classes from "./drift.module.css";
import { figure, measures } from "./measures";

type Alarm = Schemas["DriftAlarm"];

/** What departed from the reference, newest first. */
export function AlarmList() {
  const { data, error, refetch } = useQuery(alarmsQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Alarms are loading" rows={1} />;
  return (
    <div className={classes.alarms}>
      <h3 className={classes.sub}>Alarms</h3>
      {data.alarms.length === 0 ? (
        <p className={classes.none}>None so far.</p>
      ) : (
        <Rows label="Alarms">
          {data.alarms.map((alarm) => (
            <AlarmRow key={alarm.id} alarm={alarm} />
          ))}
        </Rows>
      )}
    </div>
  );
}

const states = {
  open: ["Open", "broken"],
  acknowledged: ["Acknowledged", "waiting"],
  ended: ["Ended", "quiet"],
} as const;

function AlarmRow({ alarm }: { alarm: Alarm }) {
  const queries = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/v1/insights/drift/alarms/{id}/acknowledge", {
          params: { path: { id: alarm.id } },
        }),
      ),
    onError: (error) => notifyProblem("The alarm was not acknowledged", error),
    onSettled: () => queries.invalidateQueries({ queryKey: ["drift"] }),
  });
  const [word, tone] = states[alarm.state];
  const { title } = measures[alarm.measure];
  return (
    <Row
      actions={
        alarm.state === "open" ? (
          <Button
            variant="default"
            size="xs"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate()}
            aria-label={`Acknowledge the alarm of ${title}`}
          >
            Acknowledge
          </Button>
        ) : null
      }
    >
      <div className={section.name}>
        {title}
        <State tone={tone}>{word}</State>
      </div>
      <div className={section.detail}>
        Opened <When at={alarm.openedAt} /> on {alarm.window.samples.toLocaleString("en")} questions
        at {figure(alarm.statistic)}, threshold {figure(alarm.threshold)}
        {alarm.acknowledgedAt ? (
          <>
            {" "}
            · seen by {alarm.acknowledgedByName ?? "somebody"} <When at={alarm.acknowledgedAt} />
          </>
        ) : null}
        {alarm.endedAt ? (
          <>
            {" "}
            · ended <When at={alarm.endedAt} />
          </>
        ) : null}
      </div>
    </Row>
  );
}
