import { Skeleton } from "@mantine/core";
import { TableHead } from "./DocumentTable";
import classes from "./DocumentTable.module.css";
import screen from "./LibraryScreen.module.css";

const rows = [72, 48, 60, 54, 80, 44, 66, 58];

/** The library's table before its documents are there. */
export function SkeletonTable() {
  return (
    <div className={screen.body} aria-busy="true">
      <table className={classes.table}>
        <TableHead select={undefined} />
        <tbody>
          {rows.map((width) => (
            <tr key={width} className={classes.row}>
              <td className={classes.select} />
              <td className={classes.name}>
                <Skeleton height={20} width={`${width}%`} />
              </td>
              <td className={classes.collection}>
                <Skeleton height={20} width={72} />
              </td>
              <td className={classes.kind} />
              <td className={classes.size} />
              <td className={classes.status}>
                <Skeleton height={20} width={80} />
              </td>
              <td className={classes.updated} />
              <td className={classes.who} />
              <td className={classes.menu} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
