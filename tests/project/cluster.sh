# cluster.sh: a cluster of two nodes on this machine, on loopback, below the folder $work. Sourced by slurm.sh and
# class_of_200.sh after tap.sh, as root. It starts munge, slurmctld and two slurmd, and ends them when the test ends.
# shellcheck shell=sh
: "${work:?}" "${said:?}"
needs munged slurmctld slurmd sbatch
mkdir -p "$work/state" "$work/munge"
# No environment of this shell's make: the tasks run make of their own.
unset MAKEFLAGS MAKELEVEL MFLAGS

host=$(hostname -s)
cpus=1
cat >"$work/slurm.conf" <<END
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldPort=27017
SlurmdTimeout=10
ReturnToService=2
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
MpiDefault=none
JobRequeue=1
JobCompType=jobcomp/filetxt
JobCompLoc=$work/jobs
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=27018 CPUs=$cpus State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=27019 CPUs=$cpus State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
PartitionName=one Nodes=n1 MaxTime=INFINITE State=UP
END
export SLURM_CONF="$work/slurm.conf"
munge_dir=$work/munge
head -c 128 /dev/urandom >"$munge_dir/key"
chmod 600 "$munge_dir/key"
chmod 755 "$munge_dir"
end() {
    for pid in "$work"/*.pid "$munge_dir/pid"; do
        [ ! -s "$pid" ] || kill "$(cat "$pid")" 2>/dev/null
    done
}
trap end EXIT INT TERM
munged --force --key-file="$munge_dir/key" --socket="$munge_dir/socket" --pid-file="$munge_dir/pid" \
    --log-file="$munge_dir/log" --seed-file="$munge_dir/seed" >"$work/munged.said" 2>&1
slurmctld -c >"$work/slurmctld.said" 2>&1
for node in n1 n2; do
    mkdir -p "$work/spool-$node"
    slurmd -N "$node" -L "$work/slurmd-$node.log" >"$work/slurmd-$node.said" 2>&1
done
waited=0
until [ "$(sinfo -h -o '%D %t' 2>/dev/null)" = '2 idle' ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 60 ]; then
        sinfo -h >"$said" 2>&1
        not_ok "two nodes come up" || finish
    fi
    sleep 1
done
ok "two nodes come up"

# The processes of Slurm's steps, which are this cluster's by its configuration.
steps() {
    for process in $(pgrep -x slurmstepd); do
        ! tr '\0' '\n' <"/proc/$process/environ" 2>/dev/null | grep -qxF "SLURM_CONF=$SLURM_CONF" || echo "$process"
    done
}

# By Slurm's own count, the seconds that its jobs since the last call had a core each.
core_seconds() {
    sed -n 's/.* StartTime=\([^ ]*\) EndTime=\([^ ]*\) .* ProcCnt=\([0-9]*\) .*/\1 \2 \3/p' "$work/jobs" |
        while read -r start end cores; do
            echo "$(date -d "$start" +%s) $(date -d "$end" +%s) $cores"
        done | awk '{ sum += ($2 - $1) * $3 } END { print sum + 0 }'
    : >"$work/jobs"
}
