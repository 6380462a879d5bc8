// WorkoutModel
