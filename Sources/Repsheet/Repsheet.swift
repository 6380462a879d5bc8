// Repsheet
