//! A bar chart: values by year, or two years side by side.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// The line under it: «Рисунок 1 — Число мероприятий по годам».
    pub caption: String,
    /// What the bars of a group are, left to right; needed only when a group has several.
    pub series: Vec<String>,
    pub groups: Vec<Bars>,
}

/// What stands over one label of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub label: String,
    /// One value a series.
    pub values: Vec<i64>,
}

impl Chart {
    pub fn new(caption: impl Into<String>) -> Self {
        Self {
            caption: caption.into(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn series<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.series = names.into_iter().map(Into::into).collect();
        self
    }

    #[must_use]
    pub fn bar(self, label: impl Into<String>, value: i64) -> Self {
        self.bars(label, [value])
    }

    #[must_use]
    pub fn bars(mut self, label: impl Into<String>, values: impl IntoIterator<Item = i64>) -> Self {
        self.groups.push(Bars {
            label: label.into(),
            values: values.into_iter().collect(),
        });
        self
    }
}
