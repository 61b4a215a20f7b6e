-- +goose Up
-- create "test_cases" table
CREATE TABLE `test_cases` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `message_id` binary(16) NOT NULL,
  `created_by` binary(16) NOT NULL,
  `question` longtext NOT NULL,
  `expected` longtext NOT NULL,
  `note` varchar(2000) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `testcase_newest` (`org_id`, `created_at`, `id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `test_cases`;
