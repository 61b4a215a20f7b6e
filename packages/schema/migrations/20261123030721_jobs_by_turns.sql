-- +goose Up
-- modify "jobs" table
ALTER TABLE `jobs` DROP INDEX `job_state_ready_at`, ADD INDEX `job_turns` (`state`, `org_id`, `ready_at`);

-- +goose Down
ALTER TABLE `jobs` DROP INDEX `job_turns`, ADD INDEX `job_state_ready_at` (`state`, `ready_at`);
