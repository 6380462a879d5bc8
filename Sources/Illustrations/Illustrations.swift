// Illustrations
