package explore

import (
	"math"
	"testing"
)

func TestAnAssociationIsStrongerTheLessChanceExplainsIt(t *testing.T) {
	t.Parallel()
	always, often, chance := association(50, 50, 50, 1000), association(10, 50, 50, 1000), association(2.5, 50, 50, 1000)
	if !(always > often && often > chance) || always > 1 {
		t.Errorf("always %f, often %f, by chance %f", always, often, chance)
	}
	if math.Abs(chance) > 1e-9 {
		t.Errorf("what chance alone brings together weighs %f", chance)
	}
	if rare := association(1, 1, 1, 1000); rare >= association(10, 10, 10, 1000) || rare <= 0 {
		t.Errorf("a pair that was seen once weighs %f", rare)
	}
	if hub := association(20, 1000, 20, 1000); hub != 0 {
		t.Errorf("what stands everywhere weighs %f", hub)
	}
	for _, none := range []float64{association(0, 5, 5, 10), association(3, 3, 3, 3)} {
		if math.IsNaN(none) || none < 0 || none > 1 {
			t.Errorf("weight %f", none)
		}
	}
}
