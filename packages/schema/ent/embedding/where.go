// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package embedding

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldOrgID, v))
}

// EndpointID applies equality check predicate on the "endpoint_id" field. It's identical to EndpointIDEQ.
func EndpointID(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldEndpointID, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldVersionID, v))
}

// ChunkID applies equality check predicate on the "chunk_id" field. It's identical to ChunkIDEQ.
func ChunkID(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldChunkID, v))
}

// Vector applies equality check predicate on the "vector" field. It's identical to VectorEQ.
func Vector(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldVector, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldOrgID, v))
}

// EndpointIDEQ applies the EQ predicate on the "endpoint_id" field.
func EndpointIDEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldEndpointID, v))
}

// EndpointIDNEQ applies the NEQ predicate on the "endpoint_id" field.
func EndpointIDNEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldEndpointID, v))
}

// EndpointIDIn applies the In predicate on the "endpoint_id" field.
func EndpointIDIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldEndpointID, vs...))
}

// EndpointIDNotIn applies the NotIn predicate on the "endpoint_id" field.
func EndpointIDNotIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldEndpointID, vs...))
}

// EndpointIDGT applies the GT predicate on the "endpoint_id" field.
func EndpointIDGT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldEndpointID, v))
}

// EndpointIDGTE applies the GTE predicate on the "endpoint_id" field.
func EndpointIDGTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldEndpointID, v))
}

// EndpointIDLT applies the LT predicate on the "endpoint_id" field.
func EndpointIDLT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldEndpointID, v))
}

// EndpointIDLTE applies the LTE predicate on the "endpoint_id" field.
func EndpointIDLTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldEndpointID, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldVersionID, v))
}

// ChunkIDEQ applies the EQ predicate on the "chunk_id" field.
func ChunkIDEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldChunkID, v))
}

// ChunkIDNEQ applies the NEQ predicate on the "chunk_id" field.
func ChunkIDNEQ(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldChunkID, v))
}

// ChunkIDIn applies the In predicate on the "chunk_id" field.
func ChunkIDIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldChunkID, vs...))
}

// ChunkIDNotIn applies the NotIn predicate on the "chunk_id" field.
func ChunkIDNotIn(vs ...key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldChunkID, vs...))
}

// ChunkIDGT applies the GT predicate on the "chunk_id" field.
func ChunkIDGT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldChunkID, v))
}

// ChunkIDGTE applies the GTE predicate on the "chunk_id" field.
func ChunkIDGTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldChunkID, v))
}

// ChunkIDLT applies the LT predicate on the "chunk_id" field.
func ChunkIDLT(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldChunkID, v))
}

// ChunkIDLTE applies the LTE predicate on the "chunk_id" field.
func ChunkIDLTE(v key.ID) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldChunkID, v))
}

// VectorEQ applies the EQ predicate on the "vector" field.
func VectorEQ(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldEQ(FieldVector, v))
}

// VectorNEQ applies the NEQ predicate on the "vector" field.
func VectorNEQ(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldNEQ(FieldVector, v))
}

// VectorIn applies the In predicate on the "vector" field.
func VectorIn(vs ...[]byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldIn(FieldVector, vs...))
}

// VectorNotIn applies the NotIn predicate on the "vector" field.
func VectorNotIn(vs ...[]byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldNotIn(FieldVector, vs...))
}

// VectorGT applies the GT predicate on the "vector" field.
func VectorGT(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldGT(FieldVector, v))
}

// VectorGTE applies the GTE predicate on the "vector" field.
func VectorGTE(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldGTE(FieldVector, v))
}

// VectorLT applies the LT predicate on the "vector" field.
func VectorLT(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldLT(FieldVector, v))
}

// VectorLTE applies the LTE predicate on the "vector" field.
func VectorLTE(v []byte) predicate.Embedding {
	return predicate.Embedding(sql.FieldLTE(FieldVector, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Embedding) predicate.Embedding {
	return predicate.Embedding(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Embedding) predicate.Embedding {
	return predicate.Embedding(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Embedding) predicate.Embedding {
	return predicate.Embedding(sql.NotPredicates(p))
}
