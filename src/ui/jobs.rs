//! Long work on a thread of its own: one answer, one repaint.

use std::{io, sync::mpsc, thread};

/// Work that is under way; it owns all it needs, and never sees the file.
pub struct Job<T>(mpsc::Receiver<T>);

impl<T: Send + 'static> Job<T> {
    pub fn start(
        ctx: &egui::Context,
        name: &str,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let ctx = ctx.clone();
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                // Nobody listens any more once the window is closed.
                sender.send(work()).ok();
                ctx.request_repaint();
            })?;
        Ok(Self(receiver))
    }

    /// The answer, once it is there. `Err` if the work broke off.
    pub fn poll(&self) -> Option<Result<T, BrokeOff>> {
        match self.0.try_recv() {
            Ok(answer) => Some(Ok(answer)),
            Err(mpsc::TryRecvError::Empty) => None,
            Err(mpsc::TryRecvError::Disconnected) => Some(Err(BrokeOff)),
        }
    }
}

/// The thread of a job panicked.
#[derive(Debug)]
pub struct BrokeOff;
