// Command generate writes the Ent code of the entities. It is run by go
// generate from the folder of the entities, needs no network, and writes the
// same bytes every time.
package main

import (
	"log"
	"strings"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"
)

const schemaModule = "github.com/forebay/forebay/packages/schema"

func main() {
	// Upserts are left out on purpose: ON DUPLICATE KEY UPDATE has no WHERE
	// that the tenant wall could add to.
	features := []gen.Feature{gen.FeatureIntercept, gen.FeatureLock, gen.FeatureModifier}
	err := entc.Generate(".", &gen.Config{
		Target:   "../ent",
		Package:  schemaModule + "/ent",
		Features: features,
		Hooks:    []gen.Hook{importIDAs("key")},
		Header:   "// Code generated from packages/schema/entities by make generate. DO NOT EDIT.",
	})
	if err != nil {
		log.Fatal(err)
	}
}

// importIDAs renames the import of package id in the generated code. Ent's
// templates call their parameters id, which would hide the package.
func importIDAs(name string) gen.Hook {
	rename := func(t *field.TypeInfo) {
		if t != nil && t.PkgPath == schemaModule+"/id" {
			t.PkgName = name
			t.Ident = name + t.Ident[strings.LastIndexByte(t.Ident, '.'):]
		}
	}
	return func(next gen.Generator) gen.Generator {
		return gen.GenerateFunc(func(g *gen.Graph) error {
			for _, node := range g.Nodes {
				rename(node.ID.Type)
				for _, f := range node.Fields {
					rename(f.Type)
				}
			}
			return next.Generate(g)
		})
	}
}
