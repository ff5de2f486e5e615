//! Opening the real window, and what to say when that can not be done.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use egui::{Context, Key, RawInput, ViewportBuilder, ViewportCommand};

use super::app::App;
use super::program::{Program, WindowPlace};
use crate::i18n::Tr;

/// How the window begins.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The file to open; without it, the last one, or the welcome page.
    pub file: Option<PathBuf>,
}

/// Why there is no window.
#[derive(Debug)]
pub struct NoWindow {
    /// A sentence for the user, in the language of the program.
    pub said: String,
}

impl fmt::Display for NoWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said)
    }
}

impl std::error::Error for NoWindow {}

/// Is there a screen to open a window on?
pub fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Opens the window and comes back when it is closed.
pub fn run(start: Start) -> Result<(), NoWindow> {
    super::crash::install();
    let path = Program::path();
    let program = path.as_deref().map(Program::load).unwrap_or_default();
    let tr = Tr::new(program.locale);
    let options = eframe::NativeOptions {
        viewport: viewport(&tr, program.window),
        ..eframe::NativeOptions::default()
    };
    let name = tr.app_name();
    // Without libxkbcommon-x11 winit panics; that is no reason to frighten anybody.
    let run = AssertUnwindSafe(move || {
        eframe::run_native(
            &name,
            options,
            Box::new(move |cc| {
                App::set_up(&cc.egui_ctx);
                let mut app = App::new(program, path);
                let file = start.file.or_else(|| app.program().last_file.clone());
                if let Some(file) = file {
                    app.open_file(&file);
                }
                Ok(Box::new(Window { app, place: None }))
            }),
        )
    });
    let why = match catch_unwind(run) {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(error)) => error.to_string(),
        Err(panic) => panic_text(panic.as_ref()),
    };
    let said = tr.window_not_opened(why);
    show_without_window(&tr.app_name(), &said);
    Err(NoWindow { said })
}

fn viewport(tr: &Tr, place: Option<WindowPlace>) -> ViewportBuilder {
    const SIZE: [f32; 2] = [1280.0, 740.0];
    const LEAST: [f32; 2] = [800.0, 560.0];
    let builder = ViewportBuilder::default()
        .with_title(tr.app_name())
        .with_app_id("veche")
        .with_min_inner_size(LEAST);
    let Some(place) = place else {
        return builder.with_inner_size(SIZE);
    };
    let size = [place.size[0].max(LEAST[0]), place.size[1].max(LEAST[1])];
    let builder = builder
        .with_inner_size(size)
        .with_maximized(place.maximized);
    match place.corner {
        Some(corner) => builder.with_position(corner),
        None => builder,
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("?").to_owned()
}

/// Who started the program from a menu sees no terminal: one of these may be there.
fn show_without_window(title: &str, text: &str) {
    let quiet = |program: &str, args: &[&str]| {
        let mut command = Command::new(program);
        let command = command
            .args(args)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().is_ok_and(|it| it.success())
    };
    if !has_display() {
        return;
    }
    let asked = quiet(
        "zenity",
        &["--error", "--no-markup", "--title", title, "--text", text],
    );
    if !asked {
        quiet("xmessage", &["-center", text]);
    }
}

/// The program as eframe sees it.
struct Window {
    app: App,
    /// Where the window stands, as last seen.
    place: Option<WindowPlace>,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        self.app.poll_jobs(ctx);
        self.note_place(ctx);
        if ctx.input(|input| input.viewport().close_requested()) {
            self.app.close_asked(ctx);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.app.frame_ui(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.app.exit(self.place);
    }

    fn raw_input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        old_clipboard_keys(ctx, input);
    }
}

impl Window {
    fn note_place(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        ctx.input(|input| {
            let viewport = input.viewport();
            let Some(inner) = viewport.inner_rect else {
                return;
            };
            let maximized = viewport.maximized.unwrap_or(false);
            if maximized && let Some(place) = &mut self.place {
                place.maximized = true;
                return;
            }
            let corner = viewport
                .outer_rect
                .map(|it| [it.min.x * zoom, it.min.y * zoom]);
            let size = [inner.width() * zoom, inner.height() * zoom];
            self.place = Some(WindowPlace {
                size,
                corner,
                maximized,
            });
        });
    }
}

/// Ctrl+Insert, Shift+Insert and Shift+Delete: egui knows them on Windows alone.
fn old_clipboard_keys(ctx: &Context, input: &mut RawInput) {
    if !cfg!(target_os = "linux") {
        return;
    }
    for event in &input.events {
        let egui::Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } = event
        else {
            continue;
        };
        let command = match (key, modifiers.ctrl, modifiers.shift) {
            (Key::Insert, true, false) => ViewportCommand::RequestCopy,
            (Key::Insert, false, true) => ViewportCommand::RequestPaste,
            (Key::Delete, false, true) => ViewportCommand::RequestCut,
            _ => continue,
        };
        ctx.send_viewport_cmd(command);
    }
}
