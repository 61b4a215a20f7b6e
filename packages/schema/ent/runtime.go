// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/change"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/collection"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/flag"
	"github.com/forebay/forebay/packages/schema/ent/flagversion"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
	"github.com/forebay/forebay/packages/schema/entities"
	key "github.com/forebay/forebay/packages/schema/id"
)

// The init function reads all schema descriptors with runtime code
// (default values, validators, hooks and policies) and stitches it
// to their package variables.
func init() {
	apikeyMixin := entities.APIKey{}.Mixin()
	apikeyMixinFields0 := apikeyMixin[0].Fields()
	_ = apikeyMixinFields0
	apikeyFields := entities.APIKey{}.Fields()
	_ = apikeyFields
	// apikeyDescID is the schema descriptor for id field.
	apikeyDescID := apikeyMixinFields0[0].Descriptor()
	// apikey.DefaultID holds the default value on creation for the id field.
	apikey.DefaultID = apikeyDescID.Default.(func() key.ID)
	auditeventMixin := entities.AuditEvent{}.Mixin()
	auditeventMixinFields0 := auditeventMixin[0].Fields()
	_ = auditeventMixinFields0
	auditeventFields := entities.AuditEvent{}.Fields()
	_ = auditeventFields
	// auditeventDescID is the schema descriptor for id field.
	auditeventDescID := auditeventMixinFields0[0].Descriptor()
	// auditevent.DefaultID holds the default value on creation for the id field.
	auditevent.DefaultID = auditeventDescID.Default.(func() key.ID)
	changeMixin := entities.Change{}.Mixin()
	changeMixinFields0 := changeMixin[0].Fields()
	_ = changeMixinFields0
	changeFields := entities.Change{}.Fields()
	_ = changeFields
	// changeDescID is the schema descriptor for id field.
	changeDescID := changeMixinFields0[0].Descriptor()
	// change.DefaultID holds the default value on creation for the id field.
	change.DefaultID = changeDescID.Default.(func() key.ID)
	chunkMixin := entities.Chunk{}.Mixin()
	chunkMixinFields0 := chunkMixin[0].Fields()
	_ = chunkMixinFields0
	chunkFields := entities.Chunk{}.Fields()
	_ = chunkFields
	// chunkDescID is the schema descriptor for id field.
	chunkDescID := chunkMixinFields0[0].Descriptor()
	// chunk.DefaultID holds the default value on creation for the id field.
	chunk.DefaultID = chunkDescID.Default.(func() key.ID)
	citationMixin := entities.Citation{}.Mixin()
	citationMixinFields0 := citationMixin[0].Fields()
	_ = citationMixinFields0
	citationFields := entities.Citation{}.Fields()
	_ = citationFields
	// citationDescID is the schema descriptor for id field.
	citationDescID := citationMixinFields0[0].Descriptor()
	// citation.DefaultID holds the default value on creation for the id field.
	citation.DefaultID = citationDescID.Default.(func() key.ID)
	collectionMixin := entities.Collection{}.Mixin()
	collectionMixinFields0 := collectionMixin[0].Fields()
	_ = collectionMixinFields0
	collectionFields := entities.Collection{}.Fields()
	_ = collectionFields
	// collectionDescID is the schema descriptor for id field.
	collectionDescID := collectionMixinFields0[0].Descriptor()
	// collection.DefaultID holds the default value on creation for the id field.
	collection.DefaultID = collectionDescID.Default.(func() key.ID)
	conversationMixin := entities.Conversation{}.Mixin()
	conversationMixinFields0 := conversationMixin[0].Fields()
	_ = conversationMixinFields0
	conversationFields := entities.Conversation{}.Fields()
	_ = conversationFields
	// conversationDescID is the schema descriptor for id field.
	conversationDescID := conversationMixinFields0[0].Descriptor()
	// conversation.DefaultID holds the default value on creation for the id field.
	conversation.DefaultID = conversationDescID.Default.(func() key.ID)
	documentMixin := entities.Document{}.Mixin()
	documentMixinFields0 := documentMixin[0].Fields()
	_ = documentMixinFields0
	documentFields := entities.Document{}.Fields()
	_ = documentFields
	// documentDescID is the schema descriptor for id field.
	documentDescID := documentMixinFields0[0].Descriptor()
	// document.DefaultID holds the default value on creation for the id field.
	document.DefaultID = documentDescID.Default.(func() key.ID)
	documentversionMixin := entities.DocumentVersion{}.Mixin()
	documentversionMixinFields0 := documentversionMixin[0].Fields()
	_ = documentversionMixinFields0
	documentversionFields := entities.DocumentVersion{}.Fields()
	_ = documentversionFields
	// documentversionDescID is the schema descriptor for id field.
	documentversionDescID := documentversionMixinFields0[0].Descriptor()
	// documentversion.DefaultID holds the default value on creation for the id field.
	documentversion.DefaultID = documentversionDescID.Default.(func() key.ID)
	driftalarmMixin := entities.DriftAlarm{}.Mixin()
	driftalarmMixinFields0 := driftalarmMixin[0].Fields()
	_ = driftalarmMixinFields0
	driftalarmFields := entities.DriftAlarm{}.Fields()
	_ = driftalarmFields
	// driftalarmDescID is the schema descriptor for id field.
	driftalarmDescID := driftalarmMixinFields0[0].Descriptor()
	// driftalarm.DefaultID holds the default value on creation for the id field.
	driftalarm.DefaultID = driftalarmDescID.Default.(func() key.ID)
	embeddingMixin := entities.Embedding{}.Mixin()
	embeddingMixinFields0 := embeddingMixin[0].Fields()
	_ = embeddingMixinFields0
	embeddingFields := entities.Embedding{}.Fields()
	_ = embeddingFields
	// embeddingDescID is the schema descriptor for id field.
	embeddingDescID := embeddingMixinFields0[0].Descriptor()
	// embedding.DefaultID holds the default value on creation for the id field.
	embedding.DefaultID = embeddingDescID.Default.(func() key.ID)
	entityMixin := entities.Entity{}.Mixin()
	entityMixinFields0 := entityMixin[0].Fields()
	_ = entityMixinFields0
	entityFields := entities.Entity{}.Fields()
	_ = entityFields
	// entityDescID is the schema descriptor for id field.
	entityDescID := entityMixinFields0[0].Descriptor()
	// entity.DefaultID holds the default value on creation for the id field.
	entity.DefaultID = entityDescID.Default.(func() key.ID)
	erasureMixin := entities.Erasure{}.Mixin()
	erasureMixinFields0 := erasureMixin[0].Fields()
	_ = erasureMixinFields0
	erasureFields := entities.Erasure{}.Fields()
	_ = erasureFields
	// erasureDescID is the schema descriptor for id field.
	erasureDescID := erasureMixinFields0[0].Descriptor()
	// erasure.DefaultID holds the default value on creation for the id field.
	erasure.DefaultID = erasureDescID.Default.(func() key.ID)
	evaluationMixin := entities.Evaluation{}.Mixin()
	evaluationMixinFields0 := evaluationMixin[0].Fields()
	_ = evaluationMixinFields0
	evaluationFields := entities.Evaluation{}.Fields()
	_ = evaluationFields
	// evaluationDescID is the schema descriptor for id field.
	evaluationDescID := evaluationMixinFields0[0].Descriptor()
	// evaluation.DefaultID holds the default value on creation for the id field.
	evaluation.DefaultID = evaluationDescID.Default.(func() key.ID)
	evaluationresultMixin := entities.EvaluationResult{}.Mixin()
	evaluationresultMixinFields0 := evaluationresultMixin[0].Fields()
	_ = evaluationresultMixinFields0
	evaluationresultFields := entities.EvaluationResult{}.Fields()
	_ = evaluationresultFields
	// evaluationresultDescID is the schema descriptor for id field.
	evaluationresultDescID := evaluationresultMixinFields0[0].Descriptor()
	// evaluationresult.DefaultID holds the default value on creation for the id field.
	evaluationresult.DefaultID = evaluationresultDescID.Default.(func() key.ID)
	externalidentityMixin := entities.ExternalIdentity{}.Mixin()
	externalidentityMixinFields0 := externalidentityMixin[0].Fields()
	_ = externalidentityMixinFields0
	externalidentityFields := entities.ExternalIdentity{}.Fields()
	_ = externalidentityFields
	// externalidentityDescID is the schema descriptor for id field.
	externalidentityDescID := externalidentityMixinFields0[0].Descriptor()
	// externalidentity.DefaultID holds the default value on creation for the id field.
	externalidentity.DefaultID = externalidentityDescID.Default.(func() key.ID)
	extractionMixin := entities.Extraction{}.Mixin()
	extractionMixinFields0 := extractionMixin[0].Fields()
	_ = extractionMixinFields0
	extractionFields := entities.Extraction{}.Fields()
	_ = extractionFields
	// extractionDescID is the schema descriptor for id field.
	extractionDescID := extractionMixinFields0[0].Descriptor()
	// extraction.DefaultID holds the default value on creation for the id field.
	extraction.DefaultID = extractionDescID.Default.(func() key.ID)
	feedbackMixin := entities.Feedback{}.Mixin()
	feedbackMixinFields0 := feedbackMixin[0].Fields()
	_ = feedbackMixinFields0
	feedbackFields := entities.Feedback{}.Fields()
	_ = feedbackFields
	// feedbackDescID is the schema descriptor for id field.
	feedbackDescID := feedbackMixinFields0[0].Descriptor()
	// feedback.DefaultID holds the default value on creation for the id field.
	feedback.DefaultID = feedbackDescID.Default.(func() key.ID)
	flagMixin := entities.Flag{}.Mixin()
	flagMixinFields0 := flagMixin[0].Fields()
	_ = flagMixinFields0
	flagFields := entities.Flag{}.Fields()
	_ = flagFields
	// flagDescID is the schema descriptor for id field.
	flagDescID := flagMixinFields0[0].Descriptor()
	// flag.DefaultID holds the default value on creation for the id field.
	flag.DefaultID = flagDescID.Default.(func() key.ID)
	flagversionMixin := entities.FlagVersion{}.Mixin()
	flagversionMixinFields0 := flagversionMixin[0].Fields()
	_ = flagversionMixinFields0
	flagversionFields := entities.FlagVersion{}.Fields()
	_ = flagversionFields
	// flagversionDescID is the schema descriptor for id field.
	flagversionDescID := flagversionMixinFields0[0].Descriptor()
	// flagversion.DefaultID holds the default value on creation for the id field.
	flagversion.DefaultID = flagversionDescID.Default.(func() key.ID)
	grantMixin := entities.Grant{}.Mixin()
	grantMixinFields0 := grantMixin[0].Fields()
	_ = grantMixinFields0
	grantFields := entities.Grant{}.Fields()
	_ = grantFields
	// grantDescID is the schema descriptor for id field.
	grantDescID := grantMixinFields0[0].Descriptor()
	// grant.DefaultID holds the default value on creation for the id field.
	grant.DefaultID = grantDescID.Default.(func() key.ID)
	graphMixin := entities.Graph{}.Mixin()
	graphMixinFields0 := graphMixin[0].Fields()
	_ = graphMixinFields0
	graphFields := entities.Graph{}.Fields()
	_ = graphFields
	// graphDescID is the schema descriptor for id field.
	graphDescID := graphMixinFields0[0].Descriptor()
	// graph.DefaultID holds the default value on creation for the id field.
	graph.DefaultID = graphDescID.Default.(func() key.ID)
	invitationMixin := entities.Invitation{}.Mixin()
	invitationMixinFields0 := invitationMixin[0].Fields()
	_ = invitationMixinFields0
	invitationFields := entities.Invitation{}.Fields()
	_ = invitationFields
	// invitationDescID is the schema descriptor for id field.
	invitationDescID := invitationMixinFields0[0].Descriptor()
	// invitation.DefaultID holds the default value on creation for the id field.
	invitation.DefaultID = invitationDescID.Default.(func() key.ID)
	jobMixin := entities.Job{}.Mixin()
	jobMixinFields0 := jobMixin[0].Fields()
	_ = jobMixinFields0
	jobFields := entities.Job{}.Fields()
	_ = jobFields
	// jobDescID is the schema descriptor for id field.
	jobDescID := jobMixinFields0[0].Descriptor()
	// job.DefaultID holds the default value on creation for the id field.
	job.DefaultID = jobDescID.Default.(func() key.ID)
	membershipMixin := entities.Membership{}.Mixin()
	membershipMixinFields0 := membershipMixin[0].Fields()
	_ = membershipMixinFields0
	membershipFields := entities.Membership{}.Fields()
	_ = membershipFields
	// membershipDescID is the schema descriptor for id field.
	membershipDescID := membershipMixinFields0[0].Descriptor()
	// membership.DefaultID holds the default value on creation for the id field.
	membership.DefaultID = membershipDescID.Default.(func() key.ID)
	mentionMixin := entities.Mention{}.Mixin()
	mentionMixinFields0 := mentionMixin[0].Fields()
	_ = mentionMixinFields0
	mentionFields := entities.Mention{}.Fields()
	_ = mentionFields
	// mentionDescAbout is the schema descriptor for about field.
	mentionDescAbout := mentionFields[5].Descriptor()
	// mention.DefaultAbout holds the default value on creation for the about field.
	mention.DefaultAbout = mentionDescAbout.Default.(bool)
	// mentionDescID is the schema descriptor for id field.
	mentionDescID := mentionMixinFields0[0].Descriptor()
	// mention.DefaultID holds the default value on creation for the id field.
	mention.DefaultID = mentionDescID.Default.(func() key.ID)
	messageMixin := entities.Message{}.Mixin()
	messageMixinFields0 := messageMixin[0].Fields()
	_ = messageMixinFields0
	messageFields := entities.Message{}.Fields()
	_ = messageFields
	// messageDescID is the schema descriptor for id field.
	messageDescID := messageMixinFields0[0].Descriptor()
	// message.DefaultID holds the default value on creation for the id field.
	message.DefaultID = messageDescID.Default.(func() key.ID)
	messageeventMixin := entities.MessageEvent{}.Mixin()
	messageeventMixinFields0 := messageeventMixin[0].Fields()
	_ = messageeventMixinFields0
	messageeventFields := entities.MessageEvent{}.Fields()
	_ = messageeventFields
	// messageeventDescID is the schema descriptor for id field.
	messageeventDescID := messageeventMixinFields0[0].Descriptor()
	// messageevent.DefaultID holds the default value on creation for the id field.
	messageevent.DefaultID = messageeventDescID.Default.(func() key.ID)
	modelcallMixin := entities.ModelCall{}.Mixin()
	modelcallMixinFields0 := modelcallMixin[0].Fields()
	_ = modelcallMixinFields0
	modelcallFields := entities.ModelCall{}.Fields()
	_ = modelcallFields
	// modelcallDescID is the schema descriptor for id field.
	modelcallDescID := modelcallMixinFields0[0].Descriptor()
	// modelcall.DefaultID holds the default value on creation for the id field.
	modelcall.DefaultID = modelcallDescID.Default.(func() key.ID)
	modelendpointMixin := entities.ModelEndpoint{}.Mixin()
	modelendpointMixinFields0 := modelendpointMixin[0].Fields()
	_ = modelendpointMixinFields0
	modelendpointFields := entities.ModelEndpoint{}.Fields()
	_ = modelendpointFields
	// modelendpointDescID is the schema descriptor for id field.
	modelendpointDescID := modelendpointMixinFields0[0].Descriptor()
	// modelendpoint.DefaultID holds the default value on creation for the id field.
	modelendpoint.DefaultID = modelendpointDescID.Default.(func() key.ID)
	observationMixin := entities.Observation{}.Mixin()
	observationMixinFields0 := observationMixin[0].Fields()
	_ = observationMixinFields0
	observationFields := entities.Observation{}.Fields()
	_ = observationFields
	// observationDescID is the schema descriptor for id field.
	observationDescID := observationMixinFields0[0].Descriptor()
	// observation.DefaultID holds the default value on creation for the id field.
	observation.DefaultID = observationDescID.Default.(func() key.ID)
	organisationMixin := entities.Organisation{}.Mixin()
	organisationMixinFields0 := organisationMixin[0].Fields()
	_ = organisationMixinFields0
	organisationFields := entities.Organisation{}.Fields()
	_ = organisationFields
	// organisationDescID is the schema descriptor for id field.
	organisationDescID := organisationMixinFields0[0].Descriptor()
	// organisation.DefaultID holds the default value on creation for the id field.
	organisation.DefaultID = organisationDescID.Default.(func() key.ID)
	partMixin := entities.Part{}.Mixin()
	partMixinFields0 := partMixin[0].Fields()
	_ = partMixinFields0
	partFields := entities.Part{}.Fields()
	_ = partFields
	// partDescID is the schema descriptor for id field.
	partDescID := partMixinFields0[0].Descriptor()
	// part.DefaultID holds the default value on creation for the id field.
	part.DefaultID = partDescID.Default.(func() key.ID)
	relationMixin := entities.Relation{}.Mixin()
	relationMixinFields0 := relationMixin[0].Fields()
	_ = relationMixinFields0
	relationFields := entities.Relation{}.Fields()
	_ = relationFields
	// relationDescID is the schema descriptor for id field.
	relationDescID := relationMixinFields0[0].Descriptor()
	// relation.DefaultID holds the default value on creation for the id field.
	relation.DefaultID = relationDescID.Default.(func() key.ID)
	sessionMixin := entities.Session{}.Mixin()
	sessionMixinFields0 := sessionMixin[0].Fields()
	_ = sessionMixinFields0
	sessionFields := entities.Session{}.Fields()
	_ = sessionFields
	// sessionDescID is the schema descriptor for id field.
	sessionDescID := sessionMixinFields0[0].Descriptor()
	// session.DefaultID holds the default value on creation for the id field.
	session.DefaultID = sessionDescID.Default.(func() key.ID)
	settingMixin := entities.Setting{}.Mixin()
	settingMixinFields0 := settingMixin[0].Fields()
	_ = settingMixinFields0
	settingFields := entities.Setting{}.Fields()
	_ = settingFields
	// settingDescID is the schema descriptor for id field.
	settingDescID := settingMixinFields0[0].Descriptor()
	// setting.DefaultID holds the default value on creation for the id field.
	setting.DefaultID = settingDescID.Default.(func() key.ID)
	testcaseMixin := entities.TestCase{}.Mixin()
	testcaseMixinFields0 := testcaseMixin[0].Fields()
	_ = testcaseMixinFields0
	testcaseFields := entities.TestCase{}.Fields()
	_ = testcaseFields
	// testcaseDescID is the schema descriptor for id field.
	testcaseDescID := testcaseMixinFields0[0].Descriptor()
	// testcase.DefaultID holds the default value on creation for the id field.
	testcase.DefaultID = testcaseDescID.Default.(func() key.ID)
	usagecounterMixin := entities.UsageCounter{}.Mixin()
	usagecounterMixinFields0 := usagecounterMixin[0].Fields()
	_ = usagecounterMixinFields0
	usagecounterFields := entities.UsageCounter{}.Fields()
	_ = usagecounterFields
	// usagecounterDescID is the schema descriptor for id field.
	usagecounterDescID := usagecounterMixinFields0[0].Descriptor()
	// usagecounter.DefaultID holds the default value on creation for the id field.
	usagecounter.DefaultID = usagecounterDescID.Default.(func() key.ID)
	userMixin := entities.User{}.Mixin()
	userMixinFields0 := userMixin[0].Fields()
	_ = userMixinFields0
	userFields := entities.User{}.Fields()
	_ = userFields
	// userDescID is the schema descriptor for id field.
	userDescID := userMixinFields0[0].Descriptor()
	// user.DefaultID holds the default value on creation for the id field.
	user.DefaultID = userDescID.Default.(func() key.ID)
	webhookdeliveryMixin := entities.WebhookDelivery{}.Mixin()
	webhookdeliveryMixinFields0 := webhookdeliveryMixin[0].Fields()
	_ = webhookdeliveryMixinFields0
	webhookdeliveryFields := entities.WebhookDelivery{}.Fields()
	_ = webhookdeliveryFields
	// webhookdeliveryDescID is the schema descriptor for id field.
	webhookdeliveryDescID := webhookdeliveryMixinFields0[0].Descriptor()
	// webhookdelivery.DefaultID holds the default value on creation for the id field.
	webhookdelivery.DefaultID = webhookdeliveryDescID.Default.(func() key.ID)
}
