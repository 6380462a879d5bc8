// What the façade's functions take and give comes with it: one import is enough.
@_exported public import Diagnostics
@_exported public import enum Drawing.DuplexFlip
@_exported public import Sheets
@_exported public import WorkoutModel
