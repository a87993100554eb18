# Runs one program and prints how it ended: wait status, wall s, user and system s, peak MiB. Node does not tell a parent what
# a child used, and the kernel tells it only to the parent that waits; so this is one, small enough not to blur the peak (the
# peak of a child is at least what its parent held at fork). perl is part of every Debian; no module of it is needed here.
# Arguments: the numbers of the system calls wait4, clock_gettime and prctl; a time limit in seconds; files for standard output
# and standard error; the program, by its path, and its arguments.
use strict;
use warnings;
no warnings 'exec';

my ($wait4, $clock_gettime, $prctl, $limit, $out, $err, @command) = @ARGV;
my ($clock_monotonic, $set_death_signal, $kill) = (1, 1, 9);

sub now {
  my $time = pack 'q2', 0, 0;
  syscall(0 + $clock_gettime, $clock_monotonic, $time) == 0 or die "clock_gettime: $!\n";
  my ($seconds, $nanoseconds) = unpack 'q2', $time;
  return $seconds + $nanoseconds / 1e9;
}

# Nothing goes on measuring when the bench is gone.
syscall(0 + $prctl, $set_death_signal, $kill) == 0 or die "prctl: $!\n";
my $begin = now();
my $child = fork // die "fork: $!\n";
if ($child == 0) {
  syscall(0 + $prctl, $set_death_signal, $kill);
  open STDIN, '<', '/dev/null' or die "/dev/null: $!\n";
  open STDOUT, '>', $out or die "$out: $!\n";
  open STDERR, '>', $err or die "$err: $!\n";
  exec { $command[0] } @command or print STDERR "$command[0]: $!\n";
  exit 127;
}

my $ended = 0;
$SIG{ALRM} = sub { kill $kill, $child unless $ended };
alarm $limit;
my ($status, $usage) = (pack('l', 0), "\0" x 256);
my $waited;
do { $waited = syscall(0 + $wait4, $child, $status, 0, $usage) } while $waited == -1 && $!{EINTR};
my $end = now();
$ended = 1;
$waited == $child or die "wait4: $!\n";
my ($user, $user_micro, $system, $system_micro, $peak) = unpack 'q5', $usage;
printf "%d %.6f %.6f %.3f\n", unpack('l', $status), $end - $begin, $user + $system + ($user_micro + $system_micro) / 1e6,
  $peak / 1024;
