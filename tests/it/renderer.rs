//! Pictures of the window by the processor alone: the same everywhere, without a screen.

use std::collections::HashMap;

use egui::epaint::{Primitive, Vertex};
use egui::{ColorImage, Context, FullOutput, ImageData, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

#[derive(Default)]
pub(crate) struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

#[expect(
    clippy::iter_over_hash_type,
    reason = "textures are taken in any order"
)]
impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(source) = &change.image;
                let Some([x, y]) = change.pos else {
                    self.textures.insert(id, (**source).clone());
                    continue;
                };
                let whole = self
                    .textures
                    .get_mut(&id)
                    .expect("a part of a known texture");
                let (width, stride) = (source.size[0], whole.size[0]);
                for row in 0..source.size[1] {
                    let to = (y + row) * stride + x;
                    let from = row * width;
                    whole.pixels[to..to + width]
                        .copy_from_slice(&source.pixels[from..from + width]);
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas {
            width,
            pixels: vec![[0.0; 4]; width * height],
        };
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                continue;
            };
            let texture = self.textures.get(&mesh.texture_id);
            let texture = texture.ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
            let rect = clipped.clip_rect * scale;
            let clip = Clip {
                x: bounds(rect.min.x, rect.max.x, width),
                y: bounds(rect.min.y, rect.max.y, height),
            };
            for corners in mesh.indices.chunks_exact(3) {
                let corner = |at: usize| &mesh.vertices[corners[at] as usize];
                canvas.triangle(&clip, texture, scale, [corner(0), corner(1), corner(2)]);
            }
        }
        let bytes = canvas
            .pixels
            .iter()
            .flat_map(|pixel| pixel.map(|it: f32| it.round().clamp(0.0, 255.0) as u8));
        RgbaImage::from_raw(width as u32, height as u32, bytes.collect()).ok_or("bad size".into())
    }
}

struct Clip {
    x: (i32, i32),
    y: (i32, i32),
}

fn bounds(from: f32, to: f32, most: usize) -> (i32, i32) {
    (
        (from.round() as i32).max(0),
        (to.round() as i32).min(most as i32),
    )
}

struct Canvas {
    width: usize,
    pixels: Vec<[f32; 4]>,
}

type Point = [f32; 2];

fn area(a: Point, b: Point, c: Point) -> f32 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// An edge owns its pixels if it goes up, or left along the top: no pixel is drawn twice.
fn owns(a: Point, b: Point) -> bool {
    (a[1].total_cmp(&b[1]).is_eq() && b[0] > a[0]) || b[1] < a[1]
}

impl Canvas {
    fn triangle(&mut self, clip: &Clip, texture: &ColorImage, scale: f32, corners: [&Vertex; 3]) {
        let mut corners = corners;
        let mut at = corners.map(|it| [it.pos.x * scale, it.pos.y * scale]);
        let mut whole = area(at[0], at[1], at[2]);
        if whole.abs() < f32::EPSILON || !whole.is_finite() {
            return;
        }
        if whole < 0.0 {
            at.swap(1, 2);
            corners.swap(1, 2);
            whole = -whole;
        }
        let span = |axis: usize, clip: (i32, i32)| {
            let least = at[0][axis].min(at[1][axis]).min(at[2][axis]);
            let most = at[0][axis].max(at[1][axis]).max(at[2][axis]);
            (least.floor() as i32).max(clip.0)..(most.ceil() as i32).min(clip.1)
        };
        let mine = [owns(at[1], at[2]), owns(at[2], at[0]), owns(at[0], at[1])];
        let colours = corners.map(|it| it.color.to_array().map(f32::from));
        for y in span(1, clip.y) {
            for x in span(0, clip.x) {
                let here = [x as f32 + 0.5, y as f32 + 0.5];
                let edges = [
                    area(at[1], at[2], here),
                    area(at[2], at[0], here),
                    area(at[0], at[1], here),
                ];
                let inside = |edge: usize| edges[edge] > 0.0 || (edges[edge] >= 0.0 && mine[edge]);
                if !(0..3).all(inside) {
                    continue;
                }
                let parts = edges.map(|it| it / whole);
                let mix = |of: &dyn Fn(usize) -> f32| {
                    parts[0] * of(0) + parts[1] * of(1) + parts[2] * of(2)
                };
                let u = mix(&|it| corners[it].uv.x);
                let v = mix(&|it| corners[it].uv.y);
                let texel = sample(texture, u, v);
                let drawn: [f32; 4] =
                    std::array::from_fn(|it| mix(&|corner| colours[corner][it]) * texel[it]);
                let pixel = &mut self.pixels[y as usize * self.width + x as usize];
                let through = 1.0 - drawn[3] / 255.0;
                *pixel = std::array::from_fn(|it| drawn[it] + pixel[it] * through);
            }
        }
    }
}

/// Between the four nearest pixels of the texture.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [width, height] = texture.size;
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (right, down) = (x - left, y - top);
    let texel = |x: f32, y: f32| {
        let x = x.clamp(0.0, width as f32 - 1.0) as usize;
        let y = y.clamp(0.0, height as f32 - 1.0) as usize;
        texture.pixels[y * width + x]
            .to_array()
            .map(|it| f32::from(it) / 255.0)
    };
    if right < 1e-3 && down < 1e-3 {
        return texel(left, top);
    }
    let four = [
        texel(left, top),
        texel(left + 1.0, top),
        texel(left, top + 1.0),
        texel(left + 1.0, top + 1.0),
    ];
    std::array::from_fn(|it| {
        let above = four[0][it] * (1.0 - right) + four[1][it] * right;
        let below = four[2][it] * (1.0 - right) + four[3][it] * right;
        above * (1.0 - down) + below * down
    })
}
