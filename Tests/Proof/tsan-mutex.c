// Tells ThreadSanitizer what Swift's Mutex does on Linux. Where two threads want it at once, the one that waits gets
// it from the kernel, in a library of Swift's that is not instrumented: what happened before in the other thread is
// taken for a race. For LD_PRELOAD:
//
//     clang -O1 -shared -fPIC Tests/Proof/tsan-mutex.c -o .build-tsan/mutex.so
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

extern void __tsan_acquire(void *) __attribute__((weak));
extern void __tsan_release(void *) __attribute__((weak));

SWIFT void lock_slow(uint32_t thread, SELF void *self) __asm__(LOCK);
SWIFT void unlock_slow(SELF void *self) __asm__(UNLOCK);

SWIFT void lock_slow(uint32_t thread, SELF void *self) {
  SWIFT void (*swifts)(uint32_t, SELF void *) = dlsym(RTLD_NEXT, LOCK);
  swifts(thread, self);
  if (__tsan_acquire) __tsan_acquire(self);
}

SWIFT void unlock_slow(SELF void *self) {
  if (__tsan_release) __tsan_release(self);
  SWIFT void (*swifts)(SELF void *) = dlsym(RTLD_NEXT, UNLOCK);
  swifts(self);
}
