-- +goose Up
-- create "feedbacks" table
CREATE TABLE `feedbacks` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `message_id` binary(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `verdict` varchar(8) NOT NULL,
  `comment` varchar(2000) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `feedback_org_id_message_id_user_id` (`org_id`, `message_id`, `user_id`),
  INDEX `feedback_person` (`org_id`, `user_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `feedbacks`;
