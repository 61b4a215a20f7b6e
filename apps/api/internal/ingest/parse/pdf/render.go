package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"math"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// maxPixels bounds a picture: a page of letter size at 1600 pixels wide has
// 3.3 million, a strip of paper can have any number.
const maxPixels = 8_000_000

// Render draws a page, counted from 1, as a PNG that is width pixels wide, or
// less for a page that would be too high then. Its failures are those of
// [Parse], and [knowledge.CodeNotFound] for a page that is not there.
func Render(ctx context.Context, data []byte, page, width int) ([]byte, error) {
	var drawn []byte
	err := inSandbox(ctx, maxTime, func(ctx context.Context, sandbox pdfium.Pdfium) (err error) {
		drawn, err = draw(sandbox, data, page, width)
		return err
	})
	return drawn, err
}

func draw(sandbox pdfium.Pdfium, data []byte, number, width int) ([]byte, error) {
	opened, err := sandbox.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		return nil, openError(err)
	}
	count, err := sandbox.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: opened.Document})
	if err != nil {
		return nil, damaged(err)
	}
	if number < 1 || number > count.PageCount {
		return nil, knowledge.NotFound("page")
	}
	ref := requests.Page{ByIndex: &requests.PageByIndex{Document: opened.Document, Index: number - 1}}
	size, err := sandbox.GetPageSize(&requests.GetPageSize{Page: ref})
	if err != nil {
		return nil, damaged(err)
	}
	if size.Width <= 0 || size.Height <= 0 {
		return nil, damaged(errors.New("a page without a size"))
	}
	if ratio := size.Height / size.Width; float64(width)*float64(width)*ratio > maxPixels {
		width = max(1, int(math.Sqrt(maxPixels/ratio)))
	}
	picture, err := sandbox.RenderPageInPixels(&requests.RenderPageInPixels{
		Page: ref, Width: width, RenderFlags: enums.FPDF_RENDER_FLAG_ANNOT, RenderForm: true, Document: &opened.Document,
	})
	if err != nil {
		return nil, damaged(fmt.Errorf("draw page %d: %w", number, err))
	}
	defer picture.Cleanup()
	return encodePNG(picture.Result.RenderedImage)
}

// encodePNG writes a page without colour with a byte for each pixel: a quarter
// of the work, and half of the size.
func encodePNG(picture image.Image) ([]byte, error) {
	if colour, ok := picture.(*image.RGBA); ok {
		if grey, all := toGrey(colour); all {
			picture = grey
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return out.Bytes(), nil
}

// toGrey is the picture without its colours if it has none.
func toGrey(picture *image.RGBA) (*image.Gray, bool) {
	grey := image.NewGray(picture.Rect)
	for y := range picture.Rect.Dy() {
		from := picture.Pix[y*picture.Stride : y*picture.Stride+4*picture.Rect.Dx()]
		to := grey.Pix[y*grey.Stride:]
		for x := range picture.Rect.Dx() {
			p := from[4*x : 4*x+4 : 4*x+4]
			if p[0] != p[1] || p[1] != p[2] || p[3] != 0xFF {
				return nil, false
			}
			to[x] = p[0]
		}
	}
	return grey, true
}
