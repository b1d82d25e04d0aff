// swift-format-ignore-file
// Written by `make rules` from rules/*.yaml: change those.
extension BundledRules {
  package static let shellHookData: StaticString = ###"""
__brink_guard_data_1='7z
7z
>
>
ALTER
ALTER
DELETE
DELETE
DROP
DROP
Drop
DROP
FLUSHALL
FLUSHALL
FLUSHDB
FLUSHALL
MegaCli
MegaCli
MegaCli64
MegaCli
SHUTDOWN
FLUSHALL
TRUNCATE
FLUSHALL
UPDATE
UPDATE
VBoxManage
VBoxManage
acme.sh
acme.sh
activemq
activemq
airflow
airflow
alembic
alembic
aliyun
aliyun
alter
ALTER
amplify
amplify
anaconda
anaconda
ansible
ansible
ansible-galaxy
ansible-galaxy
ansible-playbook
ansible-playbook
apache2ctl
apache2ctl
apachectl
apachectl
apcupsd
apcupsd
apk
apk
appcenter
appcenter
appwrite
appwrite
apt
apt
apt-get
apt
aptible
appwrite
aptitude
apt
aptly
aptly
arc
arc
arcconf
MegaCli
architect
arc
argo
argo
argocd
argocd
aria2c
aria2c
arptables
arptables
artemis
activemq
artisan
artisan
asterisk
asterisk
atlas
atlas
atmos
arc
auditctl
auditctl
auth0
auth0
auto
FLUSHALL
avrdude
avrdude
aws
aws
aws-glue
aws-glue
az
az
azcopy
azcopy
azd
azd
b4
b4
badblocks
badblocks
badmin
badmin
bao
bao
barman
barman
bash
bash
beeline
beeline
bfg
FLUSHALL
bintray
bintray
birdc
birdc
blkdiscard
FLUSHALL
blockdev
blockdev
bmaptool
bmaptool
bolt
bolt
bomb
FLUSHALL
bootctl
bootctl
borg
borg
bosh
bosh
boundary
boundary
bq
bq
braze
braze
brctl
brctl
brevo
braze
brew
brew
bsd-mailx
FLUSHALL
btrfs
btrfs
buildah
buildah
bun
bun
busybox
busybox
bw
bintray
cabal
cabal
cap
cap
caprover
appwrite
cargo
cargo
cdk
cdk
cdk8s
arc
cdktf
cdktf
celery
celery
ceph
ceph
certbot
certbot
certutil
certutil
cf
cf
cfcli
cfcli
cfdisk
cfdisk
cgdisk
cfdisk
chage
chage
chalice
arc
changeset
changeset
charm
charm
charmcraft
charmcraft
chgrp
chgrp
chkconfig
chkconfig
chmod
chmod
choco
choco
chown
chgrp
cibadmin
cibadmin
cilium
choco
cinder
aliyun
civo
aliyun
clever
appwrite
cli53
cli53
clickhouse
clickhouse
clickhouse-client
clickhouse-client
clickhouse-local
clickhouse-client
clj
clj
clojure
clj
cloudflared
cloudflared
cloudscale
aliyun
cloudsmith
bintray
clush
bolt
clusterctl
clusterctl
cockroach
cockroach
code-push
appcenter
colima
bintray
composer
composer
conan
cabal
conda
conda
condor_drain
FLUSHALL
condor_off
FLUSHALL
confluent
bintray
conntrack
conntrack
console
artisan
consul
consul
convex
convex
copilot
copilot
corosync-cfgtool
corosync-cfgtool
cp
cp
cpan-upload
FLUSHALL
cpio
cpio
cqlsh
clickhouse-client
crane
crane
crictl
crictl
crm
crm
crm_node
cibadmin
crm_resource
cibadmin
crontab
crontab
crossplane
crossplane
cryptsetup
cryptsetup
csf
csf
cssh
bolt
ctr
ctr
curl
curl
customerio
braze
cvs
cvs
cypher-shell
cypher-shell
dart
dart
dash
bash
databricks
databricks
date
date
db2
db2
dbca
dbca
dbmate
dbmate
dbt
dbt
dc3dd
dc3dd
dcfldd
dc3dd
dd
dc3dd
ddrescue
ddrescue
debrelease
FLUSHALL
debugfs
badblocks
delete
DELETE
delgroup
FLUSHALL
delta
aws-glue
deluser
FLUSHALL
deno
changeset
dep
dep
deploy
deploy
dhclient
dhclient
dhcp_release
FLUSHALL
diesel
diesel
diskutil
diskutil
django-admin
django-admin
dmsetup
dmsetup
dnf
dnf
dnscontrol
dnscontrol
do-release-upgrade
FLUSHALL
docker
docker
docker-compose
docker-compose
doctl
doctl
dokku
appwrite
doppler
doppler
dotnet
dotnet
dotnet-ef
dotnet-ef
doveadm
doveadm
dovecot
dovecot
dpkg
dpkg
dpkg-divert
dpkg-divert
dput
FLUSHALL
dracut-shutdown
FLUSHALL
drbdadm
drbdadm
drop
DROP
dropcluster
FLUSHALL
dropdb
FLUSHALL
dropuser
FLUSHALL
drush
drush
dscl
dscl
dsh
bolt
duckdb
duckdb
dump2
dump2
duplicacy
duplicacy
duplicati-cli
duplicacy
duplicity
duplicity
dupload
FLUSHALL
dvc
dvc
e2fsck
e2fsck
eas
eas
eb
eb
ebtables
arptables
ecs-cli
arc
efibootmgr
efibootmgr
eksctl
bintray
emerge
emerge
encore
arc
equinix
aliyun
esmtp
esmtp
espefuse
espefuse
espefuse.py
espefuse
esxcli
esxcli
etcdctl
etcdctl
ethtool
ethtool
exim
exim
exim4
exim
exo
aliyun
expo
expo
exportfs
exportfs
fab
fab
fastboot
fastboot
fastlane
fastlane
fc
fc
fd
fd
fdfind
fd
fdisk
cfdisk
fetch
aria2c
find
find
firebase
firebase
firewall-cmd
firewall-cmd
fisql
clickhouse-client
flarectl
flarectl
flash_erase
FLUSHALL
flash_eraseall
FLUSHALL
flashrom
flashrom
flask
flask
flatpak
flatpak
fleet
fleet
flit
changeset
flushall
FLUSHALL
flushdb
FLUSHALL
flutter
dart
flux
flux
fly
fly
flyctl
flyctl
flyway
flyway
foreman-installer
bintray
fork
FLUSHALL
forkbomb
FLUSHALL
fossil
fossil
fsarchiver
ddrescue
fsck
e2fsck
fsfreeze
fsfreeze
fuser
fuser
fwupdmgr
fwupdmgr
galera_new_cluster
FLUSHALL
gardenctl
gardenctl
gbak
gbak
gcloud
gcloud
gdisk
cfdisk
gem
gem
gh
gh
gh-ost
gh-ost
gigalixir
appwrite
git
git
git-filter-repo
FLUSHALL
gitlab-backup
gitlab-backup
gitlab-rake
gitlab-rake
glab
glab
glance
aliyun
gluster
gluster
gmake
gmake
gobgp
birdc
goose
dbmate
goreleaser
goreleaser
govc
govc
gpasswd
gpasswd
gpg
gpg
gpg2
gpg2
gradle
gradle
gradlew
gradle
groupdel
FLUSHALL
grub-install
FLUSHALL
grub-reboot
FLUSHALL
grub2-install
FLUSHALL
grub2-reboot
FLUSHALL
gsutil
gsutil
hadoop
hadoop
halt
FLUSHALL
hammer
bintray
haproxyctl
haproxyctl
hatch
changeset
hbase
hbase
hcloud
hcloud
hcloud-robot
aliyun
hdfs
hadoop
hdparm
hdparm
heirloom-mailx
FLUSHALL
helm
helm
helm3
helm3
helmfile
helmfile
heroku
heroku
hex
hex
hf
hf
hg
hg
history
history
hive
beeline
hpssacli
MegaCli
http
http
httpd
apachectl
httpie
httpie
https
http
hub
hub
huggingface-cli
hf
hugo
clj
hw
aliyun
ibmcloud
aliyun
ic
aliyun
ifconfig
ifconfig
ifdown
FLUSHALL
impala-shell
impala-shell
impdp
impdp
incus
incus
infisical
infisical
influx
influx
init
init
initctl
initctl
innobackupex
innobackupex
install
install
installp
FLUSHALL
inv
gmake
invoke
gmake
invoke-rc.d
invoke-rc.d
ionosctl
aliyun
ip
ip
ip6tables
arptables
ip6tables-nft
arptables
ip6tables-restore
FLUSHALL
ipa
ipa
ipmitool
ipmitool
ipsec
ipsec
ipset
ipset
iptables
arptables
iptables-legacy
arptables
iptables-nft
arptables
iptables-restore
FLUSHALL
ipvsadm
ipvsadm
iredis
iredis
isql
clickhouse-client
istioctl
choco
java
java
jcli
jcli
jenkins-cli
jcli
jf
jf
jfrog
jfrog
jj
jj
journalctl
journalctl
jsr
jsr
juju
juju
just
gmake
k
k
k0s
gardenctl
k3s-agent-uninstall.sh
FLUSHALL
k3s-killall.sh
FLUSHALL
k3s-kubectl
k
k3s-uninstall.sh
FLUSHALL
kadmin
kadmin
kadmin.local
kadmin
kafka-acls
kafka-acls
kafka-acls.sh
kafka-acls
kafka-configs
kafka-acls
kafka-configs.sh
kafka-acls
kafka-consumer-groups
kafka-acls
kafka-consumer-groups.sh
kafka-acls
kafka-delete-records
kafka-acls
kafka-delete-records.sh
kafka-acls
kafka-storage
kafka-storage
kafka-storage.sh
kafka-storage
kafka-topics
kafka-acls
kafka-topics.sh
kafka-acls
kafkactl
bintray
kaggle
kaggle
kamal
kamal
kapp
bintray
katapult
aliyun
kcat
bintray
keepalived
corosync-cfgtool
kexec
kexec
keydb-cli
iredis
keytool
keytool
kill
kill
killall
killall
killall5
FLUSHALL
kitchen
kitchen
klaviyo
braze
knex
knex
knife
knife
knotc
knotc
kopia
kopia
kops
kops
koyeb
appwrite
kubeadm
gardenctl
kubecolor
k
kubectl
k
kubefirst
arc
kubespray
kubespray
kudu
kudu
launchctl
launchctl
ldapdelete
FLUSHALL
ldapmodify
ldapmodify
lein
clj
lerna
changeset
lightsail
aliyun
lilo
FLUSHALL
limactl
limactl
linkerd
choco
linode
linode
linode-cli
linode
liquibase
liquibase
listmonk
braze
litecli
litecli
ln
ln
loginctl
loginctl
luarocks
cabal
lvconvert
lvconvert
lvm
lvm
lvreduce
FLUSHALL
lvremove
FLUSHALL
lvresize
lvresize
lxc
incus
lxc-destroy
FLUSHALL
lynx
aria2c
mage
gmake
mail
FLUSHALL
mail-merge
mail-merge
mailchimp
mailchimp
mailgun
braze
mailjet
braze
mailman
mailman
mailmerge
mail-merge
mailx
FLUSHALL
make
make
mamba
conda
manage.py
manage.py
mariabackup
innobackupex
mariadb
mariadb
mariadb-admin
mariadb-admin
maturin
changeset
mc
mc
mc-cli
mailchimp
mco
bolt
mdadm
mdadm
megacli
MegaCli
metal
aliyun
microdnf
dnf
microk8s
microk8s
microk8s.kubectl
k
micromamba
conda
migrate
dbmate
minikube
minikube
mix
mix
mkdosfs
mkdosfs
mke2fs
mkdosfs
mkexfatfs
mkdosfs
mkfs
mkdosfs
mkntfs
mkdosfs
mkreiserfs
mkdosfs
mkswap
mkdosfs
mkudffs
mkdosfs
mlflow
mlflow
modprobe
modprobe
molecule
kitchen
mongo
mongo
mongocli
mongocli
mongorestore
mongorestore
mongosh
mongo
monit
monit
mosquitto_ctrl
mosquitto_ctrl
mount
mount
msmtp
esmtp
mssql-cli
impala-shell
multipass
multipass
mussh
bolt
mutt
FLUSHALL
mv
mv
mvn
mvn
mvnw
mvn
mycli
mariadb
mysql
mariadb
mysql_install_db
FLUSHALL
mysqladmin
mariadb-admin
mysqld
mysqld
mysqlimport
mysqlimport
mysqlsh
mariadb
nala
apt
nats
nats
nc
aria2c
ncat
aria2c
neo4j-admin
neo4j-admin
neomutt
FLUSHALL
neon
neon
neonctl
neon
nerdctl
docker
net
net
netlify
netlify
netplan
netplan
netsh
netsh
networkctl
networkctl
networksetup
networksetup
neutron
aliyun
newfs
mkdosfs
newlist
FLUSHALL
nft
nft
nginx
nginx
ngrok
ngrok
nhost
appwrite
nitric
arc
nix-collect-garbage
nix-collect-garbage
nix-env
nix-env
nixos-rebuild
nixos-rebuild
nmcli
nmcli
node
node
nodetool
nodetool
nomad
nomad
northflank
appwrite
nova
aliyun
now
now
np
FLUSHALL
npm
npm
nsupdate
FLUSHALL
ntfsfix
FLUSHALL
ntl
ntl
nuget
nuget
nvm
nvm
nvme
nvme
nwipe
FLUSHALL
nx
nx
oc
k
occ
occ
oci
oci
ocm
bintray
octodns-sync
octodns-sync
okta
auth0
onesignal
braze
op
op
opam
changeset
openshift-install
kitchen
openssl
openssl
openstack
aliyun
opentofu
opentofu
openvpn
ipsec
opkg
bootctl
opkg-remove
FLUSHALL
oras
oras
orchestrator-client
FLUSHALL
ovhcloud
aliyun
ovs-vsctl
ovs-vsctl
ovsx
jsr
p4
p4
packet
aliyun
pacman
pacman
pam-auth-update
dpkg-divert
pamac
pamac
pantheon
appwrite
parallel-ssh
bolt
parted
cfdisk
partprobe
partprobe
paru
paru
pass
pass
passwd
passwd
patronictl
patronictl
pbsnodes
pbsnodes
pcs
crm
pct
pct
pdm
changeset
pdns_control
pdns_control
pdnsutil
pdnsutil
pdsh
bolt
perccli
MegaCli
perl
perl
pfctl
pfctl
pg_archivecleanup
FLUSHALL
pg_ctl
pg_ctl
pg_ctlcluster
pg_ctlcluster
pg_dropcluster
FLUSHALL
pg_resetwal
FLUSHALL
pg_resetxlog
FLUSHALL
pg_restore
pg_restore
pg_rewind
FLUSHALL
pg_upgrade
FLUSHALL
pgbackrest
pgbackrest
pgcli
mariadb
php
php
pip
pip
pip3
pip
pkg
apk
pkill
pkill
platform
appwrite
pm-hibernate
FLUSHALL
pm-suspend
FLUSHALL
pm2
pm2
pnpm
pnpm
pod
pod
podman
docker
podman-compose
docker-compose
poetry
changeset
port
choco
porter
appwrite
postfix
dovecot
postmark
braze
postsuper
postsuper
poweroff
FLUSHALL
presto
duckdb
prisma
prisma
prlctl
prlctl
pscale
pscale
psql
mariadb
pssh
bolt
pt-archiver
pt-archiver
pt-online-schema-change
gh-ost
pub
dart
pulsar-admin
pulsar-admin
pulumi
pulumi
puppet
puppet
puppetserver
puppetserver
pv
ddrescue
pvcreate
pvcreate
pveceph
pveceph
pvesm
pvesm
pvremove
FLUSHALL
python
python
python2
perl
python3
python
qbec
duplicacy
qemu-img
qemu-img
qm
pct
qmgr
qmgr
qovery
appwrite
qpid-config
qpid-config
rabbitmq-diagnostics
rabbitmq-diagnostics
rabbitmqadmin
rabbitmqadmin
rabbitmqctl
rabbitmq-diagnostics
racadm
racadm
rados
rados
radosgw-admin
radosgw-admin
rails
rails
railway
railway
rake
rake
rancher
fleet
rbd
rbd
rc-service
rc-service
rc-update
rc-update
rclone
rclone
reboot
FLUSHALL
redis-cli
iredis
redis6-cli
iredis
reg
reg
regctl
regctl
release-it
FLUSHALL
release.sh
deploy
remove_members
FLUSHALL
removepkg
FLUSHALL
render
render
repmgr
repmgr
repo
repo
reprepro
aptly
resend
braze
resize2fs
FLUSHALL
resolvconf
resolvconf
restic
restic
restore
dump2
rke
bootctl
rke2-killall.sh
FLUSHALL
rke2-uninstall.sh
FLUSHALL
rm
rm
rman
gitlab-backup
rmlist
FLUSHALL
rmmod
rmmod
rndc
rndc
rosa
bintray
route
route
rpk
rpk
rpm
rpm
rpm-ostree
rpm-ostree
rq
rq
rsync
rsync
ruby
node
rundeck
bolt
runsvctrl
runsvctrl
rustup
rustup
rye
changeset
s-nail
FLUSHALL
s3cmd
s3cmd
s5cmd
s5cmd
s6-svc
runsvctrl
sacctmgr
sacctmgr
salt
salt
salt-key
salt-key
salt-ssh
salt-ssh
sam
sam
samba-tool
samba-tool
sbt
sbt
sc
net
scalingo
appwrite
scontrol
scontrol
scoop
choco
scrub
FLUSHALL
scw
scw
sdd
dc3dd
semantic-release
FLUSHALL
sendEmail
sendEmail
sendgrid
braze
sendinblue
braze
sendmail
FLUSHALL
sendy
braze
sentry-cli
sentry-cli
sequelize
sequelize
sequelize-cli
sequelize
serverless
serverless
service
rc-service
setfacl
setfacl
setup.py
setup.py
sf
sf
sfdisk
cfdisk
sfdx
sf
sg_format
sg_format
sgdisk
sgdisk
sh
bash
shorewall
shorewall
shred
FLUSHALL
shutdown
FLUSHALL
sidekiqctl
initctl
skill
FLUSHALL
skopeo
crane
slackpkg-remove
FLUSHALL
slay
FLUSHALL
sls
serverless
sls3
arc
smbpasswd
smbpasswd
snap
snap
snapcraft
charmcraft
snapper
snapper
snow
duckdb
snowsql
duckdb
snyk
jf
socat
socat
spacectl
arc
spark-sql
beeline
sqitch
sqitch
sql
clickhouse-client
sqlcipher
litecli
sqlcl
clickhouse-client
sqlcmd
clickhouse-client
sqlite
litecli
sqlite3
litecli
sqlplus
clickhouse-client
sqlx
sqlx
srm
FLUSHALL
srvctl
srvctl
ssacli
MegaCli
ssh
ssh
ssh-keygen
ssh-keygen
ssmtp
esmtp
sst
arc
stack
cabal
stackit
aliyun
standard-version
FLUSHALL
step
step
stonith_admin
cibadmin
stop
initctl
storcli
MegaCli
storcli64
MegaCli
stripe
stripe
supabase
supabase
supervisorctl
supervisorctl
surge
appwrite
sv
runsvctrl
svc
runsvctrl
svn
svn
svnadmin
svnadmin
swaks
swaks
swanctl
ipsec
swapoff
swapoff
swift
swift
swupd
FLUSHALL
symfony
symfony
sympa
postsuper
sysadminctl
sysadminctl
sysctl
sysctl
systemctl
systemctl
tailscale
tailscale
talosctl
talosctl
tanka
duplicacy
tar
tar
tarsnap
tarsnap
task
gmake
tc
tc
tccli
aliyun
tctl
tctl
tdnf
dnf
tea
tea
tee
tee
telinit
FLUSHALL
tencentcloud
aliyun
terminus
appwrite
terraform
opentofu
terragrunt
terragrunt
terramate
arc
testdisk
FLUSHALL
tf
opentofu
tg
terragrunt
timedatectl
timedatectl
timeshift
timeshift
tiup
tiup
tk
duplicacy
tkn
bintray
tmutil
tmutil
tofu
opentofu
tootctl
tootctl
trino
duckdb
truncate
truncate
tsh
reg
tsql
clickhouse-client
tune2fs
tune2fs
turso
turso
twilio
twilio
twine
cabal
typeorm
typeorm
ubiformat
FLUSHALL
ufw
ufw
umount
umount
unbound-control
unbound-control
unlink
unlink
unzip
7z
up
arc
upctl
aliyun
update
UPDATE
update-rc.d
update-rc.d
upscmd
apcupsd
upsun
appwrite
userdel
FLUSHALL
usermod
usermod
usql
clickhouse-client
uv
changeset
vagrant
vagrant
valkey-cli
iredis
varnishadm
haproxyctl
vault
bao
vboxmanage
VBoxManage
vc
now
velero
velero
vercel
vercel
vgreduce
FLUSHALL
vgremove
FLUSHALL
vim-cmd
vim-cmd
virsh
virsh
vsce
jsr
vsql
mariadb
vtctl
vtctl
vtctlclient
vtctl
vtctldclient
vtctl
vtysh
vtysh
vultr
aliyun
vultr-cli
aliyun
w3m
aria2c
wal-e
bintray
wal-g
wal-g
wasm-pack
changeset
waypoint
boundary
web-ext
web-ext
wevtutil
wevtutil
wg
wg
wg-quick
wg-quick
wget
wget
winget
winget
winglang
arc
wipe
FLUSHALL
wipefs
wipefs
wp
wp
wrangler
wrangler
xbps-remove
FLUSHALL
xcrun
xcrun
xe
xe
xfs_repair
FLUSHALL
xh
http
xkill
FLUSHALL
xtrabackup
innobackupex
yarn
yarn
yay
paru
yc
aliyun
ykman
ykman
ysqlsh
mariadb
yum
dnf
zappa
arc
zeabur
appwrite
zfs
zfs
zkCli.sh
zkCli.sh
zkcli
zkCli.sh
zookeeper-shell
zkCli.sh
zookeeper-shell.sh
zkCli.sh
zpool
zpool
zsh
bash
zypper
zypper'
__brink_guard_data_2='7z
*␁*d*	*␁*o*
>
*[>]*.db *[>]*	*[>]*.dump *[>]*	*[>]*.rdb *[>]*	*[>]*.sql.gz *[>]*	*[>]*.sqlite *[>]*	*[>]*.sqlite3 *[>]*	*[>]*.tfstate *	*[>]*audit.log *
> .bash_history
*[>]* .bash_history *	*[>]* HOME * .bash_history *
> .bash_profile
*[>]* .bash_profile *
> .bashrc
*[>]* .bashrc *	*[>]* HOME * .bashrc *
> .profile
*[>]* .profile *
> .ssh
*[>]* .ssh *
> .zsh_history
*[>]* .zsh_history *
> .zshrc
*[>]* .zshrc *
> audit
*[>]* audit *.log *	*[>]* var * log * audit *
> auth.log
*[>]* var * log * auth.log *
> authorized_keys
*[>]* .ssh * authorized_keys *
> boot
*[>]* boot *
> btmp
*[>]* var * log * btmp *
> config
*[>]* .kube * config *
> credentials
*[>]* .aws * credentials *
> crontab
*[>]* etc * crontab *
> default
*[>]* etc * default * grub *
> dev
*[>]* dev * dm-*	*[>]* dev * hd*	*[>]* dev * loop*	*[>]* dev * md*	*[>]* dev * mem *	*[>]* dev * mmcblk*	*[>]* dev * mtd*	*[>]* dev * nvme*	*[>]* dev * sd*	*[>]* dev * vd*	*[>]* dev * xvd*	*[>]* dev * zd*
> disk
*[>]* dev * disk *
> fstab
*[>]* etc * fstab *
> group
*[>]* etc * group *
> home
*[>]* HOME * .ssh *
> hosts
*[>]* etc * hosts *
> kern.log
*[>]* var * log * kern.log *
> kmem
*[>]* dev * kmem *
> lastlog
*[>]* var * log * lastlog *
> mapper
*[>]* dev * mapper *
> messages
*[>]* var * log * messages *
> nginx.conf
*[>]* etc * nginx * nginx.conf *
> pam.d
*[>]* etc * pam.d *
> passwd
*[>]* etc * passwd *
> resolv.conf
*[>]* etc * resolv.conf *
> secure
*[>]* var * log * secure *
> shadow
*[>]* etc * shadow *
> sshd_config
*[>]* etc * ssh * sshd_config *
> sudoers
*[>]* etc * sudoers *
> sudoers.d
*[>]* etc * sudoers.d *
> syslog
*[>]* var * log * syslog *
> sysrq-trigger
*[>]* proc * sysrq-trigger *
> systemd
*[>]* etc * systemd * system *
> var
*[>]* var * lib *
> wtmp
*[>]* var * log * wtmp *
ALTER table
* TABLE * DROP *	* TABLE * drop *	* table * DROP *	* table * drop *
DELETE from
* FROM *	* from *
DROP database
* DATABASE *	* database *
DROP index
* INDEX *	* index *
DROP owned
* OWNED *	* owned *
DROP role
* ROLE *	* role *
DROP schema
* SCHEMA *	* schema *
DROP table
* TABLE *	* table *
DROP user
* USER *	* user *
DROP view
* VIEW *	* view *
FLUSHALL
*
MegaCli
* -CfgClr*	* -CfgLdDel*
MegaCli -cfgforeign
* -CfgForeign *
MegaCli del
* del *
MegaCli delete
* DELETE *	* delete *
MegaCli erase
* erase *
UPDATE set
* SET *	* set *
VBoxManage closemedium
* closemedium *
VBoxManage snapshot
* snapshot * delete *	* snapshot * restore *
VBoxManage unregistervm
* unregistervm *
acme.sh --remove
* --remove *
acme.sh --revoke
* --revoke *
activemq address
* address * delete *
activemq delete
* queue * delete *
activemq purge
* purge *
activemq queue
* queue * purge *
airflow clean
* db * clean *
airflow connections
* connections * delete *
airflow delete
* dags * delete *	* pools * delete *	* users * delete *
airflow reset
* db * reset *
airflow variables
* variables * delete *
alembic downgrade
* downgrade *
aliyun
* Delete*	* Terminate*	*-delete *	*-rm *
aliyun delete
* delete *
aliyun destroy
* destroy *
aliyun detach
* detach *
aliyun evacuate
* evacuate *
aliyun instance-terminate
* instance-terminate *
aliyun purge
* purge *
aliyun rebuild
* rebuild *
aliyun remove
* remove *
aliyun reset
* reset *
aliyun rm
* rm *
aliyun terminate
* terminate *
amplify delete
* delete *
amplify remove
* env * remove *	* remove *
anaconda remove
* remove *
anaconda upload
* upload *
ansible
*.reboot *	*drop *	*kill*	*mkfs*	*poweroff*	*reboot *	*reboot*	*rm * -*	*shutdown*	*state * absent*	*state * latest*	*state * stopped*	*systemctl * disable*	*systemctl * stop*
ansible --args
* --args *reboot*	* --args *rm * -*	* --args *state * absent*
ansible-galaxy collection
* collection * publish *
ansible-galaxy delete
* role * delete *
ansible-galaxy import
* role * import *
ansible-playbook
*all *	*decommission*	*destroy*	*env * prod*	*prod*	*reboot*	*teardown*	*wipe*
ansible-playbook --extra-vars
* --extra-vars *env * prod*
ansible-playbook --inventory
* --inventory *prod*
ansible-playbook --limit
* --limit * all *	* --limit *prod*
apache2ctl graceful-stop
* graceful-stop *
apache2ctl stop
* stop *
apachectl
*graceful-stop *	*stop *
apachectl graceful-stop
* graceful-stop *
apachectl stop
* stop *
apcupsd
* shutdown.*
apcupsd load.off
* load.off *
apk
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
apk --depclean
* --depclean *
apk --erase
* --erase *
apk --purge
* --purge *
apk --remove
* --remove *
apk --unmerge
* --unmerge *
apk -rdd
* -Rdd *
apk -rns
* -Rns *
apk -rs
* -Rs *
apk -rsc
* -Rsc *
apk autoremove
* autoremove *
apk del
* del *
apk delete
* delete *
apk erase
* erase *
apk purge
* purge *
apk remove
* remove *
apk rm
* rm *
appcenter
* release*
appcenter codepush
* codepush * release*	* codepush * rollback *
appwrite delete
* delete *
appwrite destroy
* destroy *
appwrite remove
* remove *
appwrite stop
* stop *
appwrite teardown
* teardown *
appwrite unset
* unset *
appwrite wipe
* wipe *
apt
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
apt --allow-downgrades
* --allow-downgrades * dist-upgrade *	* --allow-downgrades * install *	* --allow-downgrades * upgrade *
apt --allow-remove-essential
* --allow-remove-essential *
apt --depclean
* --depclean *
apt --erase
* --erase *
apt --force-yes
* --force-yes *
apt --purge
* --purge *
apt --remove
* --remove *
apt --unmerge
* --unmerge *
apt -rdd
* -Rdd *
apt -rns
* -Rns *
apt -rs
* -Rs *
apt -rsc
* -Rsc *
apt autopurge
* autopurge *
apt autoremove
* autoremove *
apt del
* del *
apt delete
* delete *
apt erase
* erase *
apt purge
* purge *
apt remove
* remove *
apt rm
* rm *
aptly cleanup
* db * cleanup *
aptly clearvanished
* clearvanished *
aptly mirror
* mirror * drop *
aptly publish
* publish * drop *
aptly remove
* remove *	* repo * remove *
aptly removematched
* removematched *
aptly removesrc
* removesrc *
aptly repo
* repo * drop *
aptly snapshot
* snapshot * drop *
arc delete
* delete *	* stack * delete *
arc destroy
* destroy *	* stack * destroy *
arc down
* down *
arc remove
* remove *
arc terraform
* terraform * destroy *
arc undeploy
* undeploy *
argo delete
* delete *
argo stop
* stop *
argo terminate
* terminate *
argocd --force
* --force * app * sync *
argocd --prune
* --prune * app * sync *
argocd --replace
* --replace * app * sync *
argocd appset
* appset * delete *
argocd cluster
* cluster * rm *
argocd delete
* app * delete *	* proj * delete *
argocd delete-resource
* app * delete-resource *
argocd delete-token
* account * delete-token *
argocd repo
* repo * rm *
argocd rollback
* app * rollback *
argocd terminate-op
* app * terminate-op *
aria2c
* python3.*
aria2c .
* . *
aria2c ash
* ash *
aria2c bash
* bash *
aria2c bun
* bun *
aria2c csh
* csh *
aria2c dash
* dash *
aria2c deno
* deno *
aria2c eval
* eval *
aria2c fish
* fish *
aria2c ksh
* ksh *
aria2c lua
* lua *
aria2c node
* node *
aria2c osascript
* osascript *
aria2c perl
* perl *
aria2c php
* php *
aria2c pwsh
* pwsh *
aria2c python
* python *
aria2c python2
* python2 *
aria2c python3
* python3 *
aria2c rscript
* Rscript *
aria2c ruby
* ruby *
aria2c sh
* sh *
aria2c source
* source *
aria2c tcsh
* tcsh *
aria2c zsh
* zsh *
arptables
*DROP *␁*A*	*DROP *␁*I*	*REJECT *␁*A*	*REJECT *␁*I*	*␁*D*	*␁*F*	*␁*P*	*␁*R*	*␁*X*	*␁*Z*
arptables --append
* --jump * DROP * --append *	*DROP * --append *	*REJECT * --append *
arptables --delete
* --delete *
arptables --delete-chain
* --delete-chain *
arptables --flush
* --flush *
arptables --insert
* --jump * DROP * --insert *	*DROP * --insert *	*REJECT * --insert *
arptables --jump
* --jump * DROP *␁*A*	* --jump * DROP *␁*I*
arptables --policy
* --policy *
arptables --replace
* --replace *
artisan doctrine
* doctrine * database * drop *	* doctrine * schema * drop *
artisan migrate
* migrate * reset *
artisan wipe
* db * wipe *
asterisk core
* -rx * core * restart*	* -rx * core * stop*
atlas --auto-approve
* --auto-approve * schema * apply *	* schema * apply * --auto-approve *
atlas delete
* delete *
atlas down
* down *
atlas down-to
* down-to *
atlas drop
* drop *
atlas pause
* pause *
atlas reset
* reset *
atlas rollback
* rollback *
atlas schema
* schema * clean *
atlas terminate
* terminate *
auditctl
*0 *	*␁*D*
auth0 delete
* delete *
auth0 rm
* rm *
avrdude -uefuse
* -Uefuse * w *
avrdude -ufuse
* -Ufuse * w *
avrdude -ufuses
* -Ufuses * w *
avrdude -uhfuse
* -Uhfuse * w *
avrdude -ulfuse
* -Ulfuse * w *
avrdude -ulock
* -Ulock * w *
avrdude -ulockbits
* -Ulockbits * w *
avrdude efuse
* efuse * w *
avrdude fuse
* fuse * w *
avrdude fuses
* fuses * w *
avrdude hfuse
* hfuse * w *
avrdude lfuse
* lfuse * w *
avrdude lock
* lock * w *
avrdude lockbits
* lockbits * w *
aws
* admin-delete-*	* batch-delete-*	* bulk-delete*	* cancel-*	* deactivate-*	* decrease-*	* delete-*	* deregister-*	* destroy-*	* detach-*	* disable-*	* disassociate-*	* evict-*	* force-delete*	* purge-*	* reboot-*	* release-*	* remove-*	* reset-*	* restart-*	* retire-*	* revoke-*	* stop-*	* terminate-*	* unassign-*
aws --apply-immediately
* --apply-immediately * rds * modify-db-*
aws --delete
* --delete * s3 * sync *
aws --desired-capacity
* ecs * update-service * --desired-capacity * 0 *
aws --desired-count
* ecs * update-service * --desired-count * 0 *
aws --no-deletion-protection
* --no-deletion-protection * rds * modify-db-*
aws --no-disable-api-termination
* --no-disable-api-termination * ec2 * modify-instance-attribute *
aws --recursive
* --recursive * s3 * mv *	* --recursive * s3 * rm *
aws --topic-arn
* --topic-arn * sns * publish *
aws alter
*␂* alter * table * drop *
aws application-autoscaling
* application-autoscaling * register-* --desired-capacity * 0 *	* application-autoscaling * register-* --desired-count * 0 *	* application-autoscaling * register-* --max-size * 0 *
aws authorize-security-group-ingress
* ec2 * authorize-security-group-ingress *
aws bucket
*␂* drop * bucket *
aws catalog
*␂* drop * catalog *
aws change-resource-record-sets
* route53 * change-resource-record-sets *
aws close-account
* close-account *
aws cloudformation
* cloudformation * deploy *prod*	* cloudformation * update-stack *
aws column
*␂* alter * table * drop * column *
aws create-access-key
* iam * create-access-key *
aws database
*␂* drop * database *
aws delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
aws delete-item
* dynamodb * delete-item *
aws delete-object
* s3api * delete-object *
aws detach
*␂* detach * table *
aws disable-key
* kms * disable-key *
aws disassociate-address
* disassociate-address *
aws ec2
* ec2 * replace-*
aws elasticache
* elasticache *failover*
aws elbv2
* elbv2 * set-*
aws execute-change-set
* cloudformation * execute-change-set *
aws external
*␂* drop * external * table *
aws foreign
*␂* drop * foreign * table *
aws iam
* iam * put-*-policy *	*AdministratorAccess* iam * attach-*-policy *	*IAMFullAccess* iam * attach-*-policy *	*PowerUserAccess* iam * attach-*-policy *
aws keyspace
*␂* drop * keyspace *
aws leave-organization
* leave-organization *
aws materialized
*␂* drop * materialized * view *
aws measurement
*␂* drop * measurement *
aws modify-rule
* elbv2 * modify-rule *
aws opensearch
* opensearch * update-*
aws organizations
* organizations * move-account *	* organizations * remove-account*
aws partition
*␂* alter * table * drop * partition *
aws pinpoint
* pinpoint * send-*
aws publish-batch
* sns * publish-batch *
aws put-bucket-acl
* s3api * put-bucket-acl *
aws put-bucket-policy
* s3api * put-bucket-policy *
aws put-bucket-versioning
* s3api * put-bucket-versioning *
aws put-function-concurrency
* lambda * put-function-concurrency *
aws put-public-access-block
* s3api * put-public-access-block *
aws put-secret-value
* secretsmanager * put-secret-value *
aws rds
* rds * failover-*	* rds * promote-read-replica*	* rds * restore-*	* rds * switchover-*
aws remove-permission
* lambda * remove-permission *	* remove-permission *
aws remove-user-from-group
* remove-user-from-group *
aws rename
*␂* rename * table *
aws route53domains
* route53domains *
aws s3
* s3 * rb *
aws s3api
* s3api * put-bucket-lifecycle*
aws schedule-key-deletion
* schedule-key-deletion *
aws schema
*␂* drop * schema *
aws send-command
* ssm * send-command *dropdb*	* ssm * send-command *kill * -9*	* ssm * send-command *mkfs*	* ssm * send-command *reboot*	* ssm * send-command *rm * -*	* ssm * send-command *shutdown*	* ssm * send-command *systemctl * stop*
aws series
*␂* drop * series *
aws ses
* ses * send-bulk*
aws sesv2
* sesv2 * send-bulk*
aws set-desired-capacity
* autoscaling * set-desired-capacity * --desired-capacity * 0 *	* autoscaling * set-desired-capacity * --desired-count * 0 *	* autoscaling * set-desired-capacity * --max-size * 0 *
aws shard
*␂* drop * shard *
aws stage
*␂* drop * stage *
aws stream
*␂* drop * stream *
aws table
*␂* drop * table *
aws tablespace
*␂* drop * tablespace *
aws truncate
*␂* truncate *
aws unsubscribe
* unsubscribe *
aws update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
aws update-assume-role-policy
* iam * update-assume-role-policy *
aws update-auto-scaling-group
* autoscaling * update-auto-scaling-group * --desired-capacity * 0 *	* autoscaling * update-auto-scaling-group * --desired-count * 0 *	* autoscaling * update-auto-scaling-group * --max-size * 0 *
aws update-distribution
* cloudfront * update-distribution *
aws update-service
* ecs * update-service * --max-size * 0 *
aws warehouse
*␂* drop * warehouse *
aws-glue vacuum
* vacuum *
az
* delete-*	* disable*	* failover*	* purge-*	* regenerate*	* renew*	* reset*	* revoke*	* rotate*
az administrator
* role * assignment * create * --role * User * Access * Administrator *
az assignment
* role * assignment * create * --role * Owner *
az cancel
* cancel *
az clear
* clear *
az contributor
* role * assignment * create * --role * Contributor *
az deallocate
* deallocate *
az delete
* delete *	* repos * delete *
az delete-batch
* delete-batch *
az deployment
* deployment * create * --mode * Complete *	* deployment * create * --mode * complete *
az flush
* flush *
az pause
* pause *
az pipelines
* pipelines * delete *
az power-off
* power-off *
az project
* devops * project * delete *
az purge
* purge *
az redeploy
* redeploy *
az reimage
* reimage *
az remove
* remove *
az remove-record
* remove-record *
az restart
* restart *
az restore
* restore *
az scale
* scale *
az start-failover
* start-failover *
az stop
* stop *
az storage
* storage * blob * sync *	* storage * remove *
az swap
* swap *
az unregister
* unregister *
azcopy --delete-destination
* --delete-destination * prompt * sync *	* --delete-destination * true * sync *
azcopy remove
* remove *
azcopy rm
* rm *
azd down
* down *
azd remove
* env * remove *
b4 send
* send *
badblocks
*␁*w*
badmin hclose
* hclose *
badmin mbdrestart
* mbdrestart *
badmin qclose
* qclose *
bao delete
* delete *	* kv * delete *
bao destroy
* kv * destroy *
bao disable
* audit * disable *	* auth * disable *
bao generate-root
* operator * generate-root *
bao metadata
* kv * metadata * delete *
bao namespace
* namespace * delete *
bao operator
* operator * raft * snapshot * restore *	* operator * rekey *	* operator * rotate *	* operator * seal *
bao policy
* policy * delete *
bao remove-peer
* operator * raft * remove-peer *
bao revoke
* lease * revoke *	* token * revoke *
bao rollback
* kv * rollback *
bao secrets
* secrets * disable *	* secrets * move *
bao step-down
* operator * step-down *
barman delete
* delete *
barman recover
* recover *
bash
*deploy* prod*	*deploy* production*	*deploy*prd *	*deploy*prod *	*deploy*prod*	*deploy*production *	*deploy*production*	*promote* prod*	*promote* production*	*promote*prd *	*promote*prod *	*promote*prod*	*promote*production *	*promote*production*	*rollout* prod*	*rollout* production*	*rollout*prd *	*rollout*prod *	*rollout*prod*	*rollout*production *	*rollout*production*
bash prd
*deploy* prd *	*promote* prd *	*rollout* prd *
bash prod
*deploy* prod *	*promote* prod *	*rollout* prod *
bash production
*deploy* production *	*promote* production *	*rollout* production *
beeline
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*
beeline --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
beeline alter
*␂* alter * table * drop *
beeline bucket
*␂* drop * bucket *
beeline catalog
*␂* drop * catalog *
beeline column
*␂* alter * table * drop * column *
beeline database
*␂* drop * database *
beeline delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
beeline detach
*␂* detach * table *
beeline external
*␂* drop * external * table *
beeline foreign
*␂* drop * foreign * table *
beeline keyspace
*␂* drop * keyspace *
beeline materialized
*␂* drop * materialized * view *
beeline measurement
*␂* drop * measurement *
beeline partition
*␂* alter * table * drop * partition *
beeline rename
*␂* rename * table *
beeline schema
*␂* drop * schema *
beeline series
*␂* drop * series *
beeline shard
*␂* drop * shard *
beeline source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
beeline stage
*␂* drop * stage *
beeline stream
*␂* drop * stream *
beeline table
*␂* drop * table *
beeline tablespace
*␂* drop * tablespace *
beeline truncate
*␂* truncate *
beeline update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
beeline warehouse
*␂* drop * warehouse *
bintray delete
* delete *
birdc disable
* disable *
birdc down
* down *
birdc global
* global * rib * del *
birdc neighbor
* neighbor * reset *	* neighbor * shutdown *
birdc restart
* restart * all *
birdc shutdown
* shutdown *
blockdev --rereadpt
* --rereadpt *
blockdev --setbsz
* --setbsz *
blockdev --setfra
* --setfra *
blockdev --setra
* --setra *
blockdev --setro
* --setro *
blockdev --setrw
* --setrw *
bmaptool dev
* dev * hd*	* dev * md*	* dev * mmcblk*	* dev * nvme*	* dev * sd*	* dev * vd*	* dev * xvd*	* of * dev *
bmaptool disk
* dev * disk *
bmaptool mapper
* dev * mapper *
bolt
*kill * -9*	*mkfs*	*poweroff*	*reboot*	*rm * -*	*shutdown*	*systemctl * stop*
bootctl remove
* remove *
borg compact
* compact *
borg delete
* delete *
borg prune
* prune *
borg recreate
* recreate *
bosh
* delete-*
bosh clean-up
* clean-up *
bosh recreate
* recreate *
bosh restart
* restart *
bosh stop
* stop *
boundary delete
* delete *
boundary destroy
* destroy *
bq alter
*␂* alter * table * drop *
bq bucket
*␂* drop * bucket *
bq catalog
*␂* drop * catalog *
bq column
*␂* alter * table * drop * column *
bq database
*␂* drop * database *
bq delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
bq detach
*␂* detach * table *
bq external
*␂* drop * external * table *
bq foreign
*␂* drop * foreign * table *
bq keyspace
*␂* drop * keyspace *
bq materialized
*␂* drop * materialized * view *
bq measurement
*␂* drop * measurement *
bq partition
*␂* alter * table * drop * partition *
bq rename
*␂* rename * table *
bq rm
* rm *
bq schema
*␂* drop * schema *
bq series
*␂* drop * series *
bq shard
*␂* drop * shard *
bq stage
*␂* drop * stage *
bq stream
*␂* drop * stream *
bq table
*␂* drop * table *
bq tablespace
*␂* drop * tablespace *
bq truncate
*␂* truncate *
bq update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
bq warehouse
*␂* drop * warehouse *
braze
* batch*	* broadcast*	* schedule*	* send*
braze campaigns
* campaigns * send*
braze email
* email * send*
brctl delbr
* delbr *
brctl delif
* delif *
brew --force
* remove * --force *	* rm * --force *
brew --ignore-dependencies
* --ignore-dependencies * remove *	* --ignore-dependencies * rm *	* --ignore-dependencies * uninstall *	* autoremove * --ignore-dependencies *	* remove * --ignore-dependencies *	* rm * --ignore-dependencies *	* uninstall * --ignore-dependencies *
brew --zap
* rm * --zap *
brew autoremove
* autoremove * --force *	* autoremove * --zap *	* autoremove *␁*f*
brew brew
* brew * rm *
brew cargo
* cargo * rm *
brew gem
* gem * rm *
brew npm
* npm * rm *
brew pip
* pip * rm *
brew pip3
* pip3 * rm *
brew remove
* brew * remove *	* cargo * remove *	* gem * remove *	* npm * remove *	* pip * remove *	* pip3 * remove *	* remove * --zap *	* remove *␁*f*	* xargs * remove *
brew rm
* rm *␁*f*
brew uninstall
* brew * uninstall *	* cargo * uninstall *	* gem * uninstall *	* npm * uninstall *	* pip * uninstall *	* pip3 * uninstall *	* uninstall * --force *	* uninstall * --zap *	* uninstall *␁*f*	* xargs * uninstall *
brew xargs
* xargs * rm *
btrfs --init-csum-tree
* --init-csum-tree * check *	* --init-csum-tree * rescue *
btrfs --init-extent-tree
* --init-extent-tree * check *	* --init-extent-tree * rescue *
btrfs --repair
* --repair * check *	* --repair * rescue *
btrfs delete
* dev * delete *	* sub * delete *
btrfs device
* device * delete *	* device * remove *
btrfs replace
* device * replace *
btrfs sub
* sub * del *
btrfs subvol
* subvol * delete *
btrfs subvolume
* subvolume * delete *
buildah docker
* docker * push *
buildah latest
* push * latest *
buildah push
* push * prod*
buildah stable
* push * stable *
bun
* destroy*	* nuke*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
bun access
* access * public *	* access * revoke *	* access * set * status * public *
bun deprecate
* deprecate *
bun destroy
* destroy *	* team * destroy *
bun dist-tag
* dist-tag * add *	* dist-tag * rm *
bun nuke
* nuke *
bun org
* org * rm *
bun owner
* owner * rm *
bun publish
* -r * publish *	* publish *
bun remove
* owner * remove *
bun revoke
* token * revoke *
bun ship
* ship *
bun tear-down
* tear-down *
bun teardown
* teardown *
bun undeploy
* undeploy *
bun unpublish
* unpublish *
busybox halt
* halt *
busybox poweroff
* poweroff *
busybox reboot
* reboot *
cabal upload
* upload *
cap
* prod* deploy*
cap cleanup
* deploy * cleanup *
cap live
* live * deploy*
cap rollback
* deploy * rollback *
cargo --execute
* release * --execute *
cargo --remove
* +* owner * --remove *	* owner * --remove *	* owner * --remove *
cargo brew
* brew * rm *
cargo cargo
* cargo * rm *
cargo gem
* gem * rm *
cargo npm
* npm * rm *
cargo owner
* +* owner *␁*r*	* owner *␁*r*
cargo pip
* pip * rm *
cargo pip3
* pip3 * rm *
cargo publish
* +* publish *	* publish *
cargo release
* release *␁*x*
cargo remove
* brew * remove *	* cargo * remove *	* gem * remove *	* npm * remove *	* pip * remove *	* pip3 * remove *
cargo uninstall
* brew * uninstall *	* cargo * uninstall *	* gem * uninstall *	* npm * uninstall *	* pip * uninstall *	* pip3 * uninstall *	* uninstall * xargs *
cargo yank
* +* yank *	* yank *
cdk --force
* deploy * --force *
cdk --require-approval
* deploy * --require-approval * never *
cdk deploy
* deploy *Prod*	* deploy *prod*	* deploy *␁*f*
cdk destroy
* destroy *
cdktf --auto-approve
* --auto-approve * deploy *
cdktf delete
* delete *	* stack * delete *
cdktf destroy
* destroy *	* stack * destroy *
cdktf down
* down *
cdktf remove
* remove *
cdktf terraform
* terraform * destroy *
cdktf undeploy
* undeploy *
celery purge
* purge *
ceph auth
* auth * del *	* auth * rm *
ceph crush
* osd * crush * rm *
ceph delete
* osd * pool * delete *
ceph destroy
* osd * destroy *
ceph down
* osd * down *
ceph fail
* mgr * fail *
ceph fs
* fs * rm *
ceph lost
* osd * lost *
ceph mon
* mon * rm *
ceph orch
* orch * host * rm *	* orch * rm *
ceph osd
* osd * out *	* osd * rm *
ceph pool
* osd * pool * rm *
ceph purge
* osd * purge *
ceph remove
* mon * remove *	* osd * crush * remove *
certbot delete
* delete *
certbot revoke
* revoke *
certutil
*␁*D*
cf d
* d *
cf delete
* delete *
cf delete-buildpack
* delete-buildpack *
cf delete-domain
* delete-domain *
cf delete-org
* delete-org *
cf delete-orphaned-routes
* delete-orphaned-routes *
cf delete-route
* delete-route *
cf delete-service
* delete-service *
cf delete-service-key
* delete-service-key *
cf delete-space
* delete-space *
cf delete-user
* delete-user *
cf ds
* ds *
cf purge-service-instance
* purge-service-instance *
cf stop
* stop *
cf unbind-service
* unbind-service *
cfcli purge
* purge *
cfcli remove
* remove *
cfcli rm
* rm *
cfdisk dev
* dev *
chage
*0 *	*1 *
changeset publish
* publish *
charm close
* close *
charm unregister
* unregister *
charmcraft close
* close *
charmcraft push
* push *
charmcraft release
* release *
charmcraft unregister
* unregister *
charmcraft upload
* upload *
chgrp
* --re*	*␁*R*
chkconfig --del
* --del *
chkconfig disable
* disable *
chkconfig off
* off *
chkconfig remove
* remove *
chmod
* --re* 00*	* --re*/*	* --re*/*[*]*	* --re*[*]*	* --re*~*	* --re*~*/*	* --re*~*/*[*]*	* 00*␁*R*	*/*[*]*␁*R*	*/*␁*R*	*[*]*␁*R*	*~*/*[*]*␁*R*	*~*/*␁*R*	*~*␁*R*
chmod .
* --re* . *	* . *␁*R*
chmod ..
* --re* .. *	* --re* .. * .. *	* .. * .. *␁*R*	* .. *␁*R*
chmod ...
* --re* ... *	* ... *␁*R*
chmod .ssh
* .ssh *
chmod 0
* --re* 0 *	* 0 *␁*R*
chmod 000
* --re* 000 *	* 000 *␁*R*
chmod 0666
* 0666 * --re*	* 0666 *␁*R*
chmod 0777
* 0777 * --re*	* 0777 *␁*R*
chmod 666
* 666 * --re*	* 666 *␁*R*
chmod 777
* 777 * --re*	* 777 *␁*R*
chmod a+rwx
* a+rwx * --re*	* a+rwx *␁*R*
chmod a+w
* a+w * --re*	* a+w *␁*R*
chmod bin
* bin *
chmod boot
* --re* boot *	* boot *␁*R*
chmod dev
* dev *
chmod etc
* --re* etc *	* etc * ssh *	* etc *␁*R*
chmod home
* --re* HOME *	* --re* home *	* HOME *␁*R*	* home *␁*R*
chmod lib
* lib *
chmod lib64
* --re* lib64 *	* lib64 *␁*R*
chmod o+w
* o+w * --re*	* o+w *␁*R*
chmod opt
* --re* opt *	* opt *␁*R*
chmod passwd
* etc * passwd *
chmod root
* --re* root *	* root *␁*R*
chmod rwx
* a * rwx * --re*	* a * rwx *␁*R*
chmod sbin
* sbin *	* usr * sbin *
chmod shadow
* etc * shadow *
chmod srv
* --re* srv *	* srv *␁*R*
chmod sudoers
* etc * sudoers *
chmod sudoers.d
* etc * sudoers.d *
chmod tmp
* tmp *
chmod ugo+rwx
* ugo+rwx * --re*	* ugo+rwx *␁*R*
chmod usr
* --re* usr *	* --re* usr * lib *	* usr * bin *	* usr * lib *␁*R*	* usr *␁*R*
chmod var
* --re* var *	* --re* var * lib *	* var * lib *␁*R*	* var *␁*R*
choco uninstall
* uninstall *
cibadmin
*␁*D*	*␁*E*	*␁*F*	*␁*R*
cibadmin --delete
* --delete *
cibadmin --erase
* --erase *
cibadmin --fence
* --fence *
cibadmin --force-remove
* --force-remove *
cibadmin --reboot
* --reboot *
cli53 --replace
* --replace * import *
cli53 delete
* delete *
cli53 rrdelete
* rrdelete *
cli53 rrpurge
* rrpurge *
clickhouse
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*	*␂*pg_drop_replication_slot*	*␂*pg_promote *	*␂*pg_switch_wal*pg_promote*	*␂*pg_terminate_backend*from*	*␂*pg_wal_replay_pause*
clickhouse --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
clickhouse alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
clickhouse binary
*␂* purge * binary * logs *
clickhouse bucket
*␂* drop * bucket *
clickhouse catalog
*␂* drop * catalog *
clickhouse change
*␂* change * master *
clickhouse column
*␂* alter * table * drop * column *
clickhouse concurrently
*␂* drop * index * concurrently *
clickhouse constraint
*␂* alter * table * drop * constraint *
clickhouse database
*␂* alter * database * set * offline *	*␂* drop * database *	*␂* reindex * database *
clickhouse delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
clickhouse detach
*␂* detach * table *
clickhouse dictionary
*␂* drop * dictionary *
clickhouse drop
* drop *	*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
clickhouse event
*␂* drop * event *
clickhouse extension
*␂* drop * extension *
clickhouse external
*␂* drop * external * table *
clickhouse foreign
*␂* drop * foreign * table *
clickhouse function
*␂* drop * function *
clickhouse general_log
*␂* set * global * general_log *
clickhouse index
*␂* drop * index *
clickhouse keyspace
*␂* drop * keyspace *
clickhouse kill
*␂* kill *
clickhouse login
*␂* drop * login *
clickhouse master
*␂* purge * master * logs *	*␂* reset * master *
clickhouse materialized
*␂* drop * materialized * view *
clickhouse measurement
*␂* drop * measurement *
clickhouse owned
*␂* drop * owned *
clickhouse partition
*␂* alter * table * drop * partition *
clickhouse policy
*␂* drop * policy *
clickhouse primary
*␂* alter * table * drop * primary * key *
clickhouse procedure
*␂* drop * procedure *
clickhouse publication
*␂* drop * publication *
clickhouse read_only
*␂* alter * database * read_only *	*␂* set * global * read_only *
clickhouse reassign
*␂* reassign * owned *
clickhouse reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
clickhouse rename
*␂* rename * table *
clickhouse replica
*␂* reset * replica *	*␂* stop * replica *
clickhouse replication
*␂* change * replication * source *
clickhouse reset
*␂* reset * slave *
clickhouse retention
*␂* drop * retention * policy *
clickhouse revoke
*␂* revoke * all *
clickhouse schema
*␂* drop * schema *
clickhouse sequence
*␂* drop * sequence *
clickhouse series
*␂* drop * series *
clickhouse server
*␂* drop * server *
clickhouse shard
*␂* drop * shard *
clickhouse shutdown
*␂* shutdown *	*␂* system * shutdown *
clickhouse slave
*␂* stop * slave *
clickhouse source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
clickhouse stage
*␂* drop * stage *
clickhouse startup
*␂* startup * force *
clickhouse stream
*␂* drop * stream *
clickhouse subscription
*␂* drop * subscription *
clickhouse super_read_only
*␂* set * global * super_read_only *
clickhouse system
*␂* alter * system * flush *	*␂* alter * system * set *	*␂* system * kill *
clickhouse table
*␂* drop * table *	*␂* lock * table *
clickhouse tables
*␂* flush * tables * with * read * lock *	*␂* lock * tables *
clickhouse tablespace
*␂* drop * tablespace *
clickhouse trigger
*␂* drop * trigger *
clickhouse truncate
*␂* truncate *
clickhouse update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
clickhouse vacuum
*␂* vacuum * full *
clickhouse warehouse
*␂* drop * warehouse *
clickhouse-client
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*	*␂*pg_drop_replication_slot*	*␂*pg_promote *	*␂*pg_switch_wal*pg_promote*	*␂*pg_terminate_backend*from*	*␂*pg_wal_replay_pause*
clickhouse-client --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
clickhouse-client alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
clickhouse-client binary
*␂* purge * binary * logs *
clickhouse-client bucket
*␂* drop * bucket *
clickhouse-client catalog
*␂* drop * catalog *
clickhouse-client change
*␂* change * master *
clickhouse-client column
*␂* alter * table * drop * column *
clickhouse-client concurrently
*␂* drop * index * concurrently *
clickhouse-client constraint
*␂* alter * table * drop * constraint *
clickhouse-client database
*␂* alter * database * set * offline *	*␂* drop * database *	*␂* reindex * database *
clickhouse-client delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
clickhouse-client detach
*␂* detach * table *
clickhouse-client dictionary
*␂* drop * dictionary *
clickhouse-client drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
clickhouse-client event
*␂* drop * event *
clickhouse-client extension
*␂* drop * extension *
clickhouse-client external
*␂* drop * external * table *
clickhouse-client foreign
*␂* drop * foreign * table *
clickhouse-client function
*␂* drop * function *
clickhouse-client general_log
*␂* set * global * general_log *
clickhouse-client index
*␂* drop * index *
clickhouse-client keyspace
*␂* drop * keyspace *
clickhouse-client kill
*␂* kill *
clickhouse-client login
*␂* drop * login *
clickhouse-client master
*␂* purge * master * logs *	*␂* reset * master *
clickhouse-client materialized
*␂* drop * materialized * view *
clickhouse-client measurement
*␂* drop * measurement *
clickhouse-client owned
*␂* drop * owned *
clickhouse-client partition
*␂* alter * table * drop * partition *
clickhouse-client policy
*␂* drop * policy *
clickhouse-client primary
*␂* alter * table * drop * primary * key *
clickhouse-client procedure
*␂* drop * procedure *
clickhouse-client publication
*␂* drop * publication *
clickhouse-client read_only
*␂* alter * database * read_only *	*␂* set * global * read_only *
clickhouse-client reassign
*␂* reassign * owned *
clickhouse-client reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
clickhouse-client rename
*␂* rename * table *
clickhouse-client replica
*␂* reset * replica *	*␂* stop * replica *
clickhouse-client replication
*␂* change * replication * source *
clickhouse-client reset
*␂* reset * slave *
clickhouse-client retention
*␂* drop * retention * policy *
clickhouse-client revoke
*␂* revoke * all *
clickhouse-client schema
*␂* drop * schema *
clickhouse-client sequence
*␂* drop * sequence *
clickhouse-client series
*␂* drop * series *
clickhouse-client server
*␂* drop * server *
clickhouse-client shard
*␂* drop * shard *
clickhouse-client shutdown
*␂* shutdown *	*␂* system * shutdown *
clickhouse-client slave
*␂* stop * slave *
clickhouse-client source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
clickhouse-client stage
*␂* drop * stage *
clickhouse-client startup
*␂* startup * force *
clickhouse-client stream
*␂* drop * stream *
clickhouse-client subscription
*␂* drop * subscription *
clickhouse-client super_read_only
*␂* set * global * super_read_only *
clickhouse-client system
*␂* alter * system * flush *	*␂* alter * system * set *	*␂* system * kill *
clickhouse-client table
*␂* drop * table *	*␂* lock * table *
clickhouse-client tables
*␂* flush * tables * with * read * lock *	*␂* lock * tables *
clickhouse-client tablespace
*␂* drop * tablespace *
clickhouse-client trigger
*␂* drop * trigger *
clickhouse-client truncate
*␂* truncate *
clickhouse-client update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
clickhouse-client vacuum
*␂* vacuum * full *
clickhouse-client warehouse
*␂* drop * warehouse *
clj deploy
* deploy *
cloudflared cleanup
* tunnel * cleanup *
cloudflared tunnel
* tunnel * delete *	* tunnel * route * ip * delete *
clusterctl delete
* delete *
clusterctl move
* move *
cockroach
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*	*␂*pg_drop_replication_slot*	*␂*pg_promote *	*␂*pg_switch_wal*pg_promote*	*␂*pg_terminate_backend*from*	*␂*pg_wal_replay_pause*
cockroach --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
cockroach alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
cockroach binary
*␂* purge * binary * logs *
cockroach bucket
*␂* drop * bucket *
cockroach catalog
*␂* drop * catalog *
cockroach change
*␂* change * master *
cockroach column
*␂* alter * table * drop * column *
cockroach concurrently
*␂* drop * index * concurrently *
cockroach constraint
*␂* alter * table * drop * constraint *
cockroach database
*␂* alter * database * set * offline *	*␂* drop * database *	*␂* reindex * database *
cockroach decommission
* node * decommission *
cockroach delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
cockroach detach
*␂* detach * table *
cockroach dictionary
*␂* drop * dictionary *
cockroach drain
* node * drain *
cockroach drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
cockroach event
*␂* drop * event *
cockroach extension
*␂* drop * extension *
cockroach external
*␂* drop * external * table *
cockroach foreign
*␂* drop * foreign * table *
cockroach function
*␂* drop * function *
cockroach general_log
*␂* set * global * general_log *
cockroach index
*␂* drop * index *
cockroach keyspace
*␂* drop * keyspace *
cockroach kill
*␂* kill *
cockroach login
*␂* drop * login *
cockroach master
*␂* purge * master * logs *	*␂* reset * master *
cockroach materialized
*␂* drop * materialized * view *
cockroach measurement
*␂* drop * measurement *
cockroach owned
*␂* drop * owned *
cockroach partition
*␂* alter * table * drop * partition *
cockroach policy
*␂* drop * policy *
cockroach primary
*␂* alter * table * drop * primary * key *
cockroach procedure
*␂* drop * procedure *
cockroach publication
*␂* drop * publication *
cockroach quit
* quit *
cockroach read_only
*␂* alter * database * read_only *	*␂* set * global * read_only *
cockroach reassign
*␂* reassign * owned *
cockroach reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
cockroach rename
*␂* rename * table *
cockroach replica
*␂* reset * replica *	*␂* stop * replica *
cockroach replication
*␂* change * replication * source *
cockroach reset
*␂* reset * slave *
cockroach retention
*␂* drop * retention * policy *
cockroach revoke
*␂* revoke * all *
cockroach schema
*␂* drop * schema *
cockroach sequence
*␂* drop * sequence *
cockroach series
*␂* drop * series *
cockroach server
*␂* drop * server *
cockroach shard
*␂* drop * shard *
cockroach shutdown
*␂* shutdown *	*␂* system * shutdown *
cockroach slave
*␂* stop * slave *
cockroach source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
cockroach stage
*␂* drop * stage *
cockroach startup
*␂* startup * force *
cockroach stream
*␂* drop * stream *
cockroach subscription
*␂* drop * subscription *
cockroach super_read_only
*␂* set * global * super_read_only *
cockroach system
*␂* alter * system * flush *	*␂* alter * system * set *	*␂* system * kill *
cockroach table
*␂* drop * table *	*␂* lock * table *
cockroach tables
*␂* flush * tables * with * read * lock *	*␂* lock * tables *
cockroach tablespace
*␂* drop * tablespace *
cockroach trigger
*␂* drop * trigger *
cockroach truncate
*␂* truncate *
cockroach update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
cockroach vacuum
*␂* vacuum * full *
cockroach warehouse
*␂* drop * warehouse *
composer
* ship*	*deploy*	*migrate*	*promote*	*release*	*rollout*	*ship *
composer ship
* ship *
conda remove
* env * remove *	* remove * --all *	* remove * --all *	* remove * --name * base *	* remove *base *
conntrack
*␁*F*
conntrack --flush
* --flush *
consul config
* config * delete *
consul delete
* acl * role * delete *	* acl * token * delete *	* kv * delete *
consul deregister
* catalog * deregister *	* services * deregister *
consul force-leave
* force-leave *
consul intention
* intention * delete *
consul leave
* leave *
consul policy
* acl * policy * delete *
consul remove-peer
* operator * raft * remove-peer *
consul snapshot
* snapshot * restore *
convex --replace
* --replace * import *
convex --replace-all
* --replace-all * import *
copilot delete
* delete *	* stack * delete *
copilot deploy
* deploy *Prod*	* deploy *prod*
copilot destroy
* destroy *	* stack * destroy *
copilot down
* down *
copilot remove
* remove *
copilot terraform
* terraform * destroy *
copilot undeploy
* undeploy *
corosync-cfgtool
*␁*H*	*␁*k*
cp dev
* dev * hd*	* dev * md*	* dev * mmcblk*	* dev * nvme*	* dev * sd*	* dev * vd*	* dev * xvd*
cp disk
* dev * disk *
cp fstab
* etc * fstab */etc/*
cp group
* etc * group */etc/*
cp mapper
* dev * mapper *
cp null
* dev * null * .*	* dev * null * HOME * .*	* dev * null * boot *	* dev * null * etc *	* dev * null * srv *	* dev * null * var * lib *
cp passwd
* etc * passwd */etc/*
cp shadow
* etc * shadow */etc/*
cp sudoers
* etc * sudoers */etc/*
cpio
*␁*i*
crane delete
* delete *
crane docker
* docker * latest * copy *	* docker * latest * cp *	* docker * latest * push *	* docker * latest * tag *	* docker * prod* copy *	* docker * prod* cp *	* docker * prod* push *	* docker * prod* tag *	* docker * stable * copy *	* docker * stable * cp *	* docker * stable * push *	* docker * stable * tag *
crane latest
* latest * copy *	* latest * cp *	* latest * push *	* latest * tag *
crane prod
* prod * copy *	* prod * cp *	* prod * push *	* prod * tag *
crane stable
* stable * copy *	* stable * cp *	* stable * push *	* stable * tag *
crictl --all
* rm * --all *	* rmp * --all *	* stop * --all *
crictl rm
* rm *␁*a*
crictl rmp
* rmp *␁*a*
crictl stop
* stop *␁*a*
crictl stopp
* stopp * --all *	* stopp *␁*a*
crm cluster
* cluster * destroy *	* cluster * node * remove *	* cluster * stop *
crm configure
* configure * erase *
crm delete
* node * delete *
crm fence
* node * fence *
crm resource
* resource * ban *	* resource * cleanup *	* resource * delete *	* resource * disable *	* resource * move *	* resource * remove *	* resource * stop *
crm standby
* node * standby *
crm stonith
* stonith * confirm *	* stonith * delete *	* stonith * fence *
crontab
*␁*r*
crontab -
* - *
crontab --remove
* --remove *
crontab null
* dev * null *
crossplane delete
* xpkg * delete *
cryptsetup convert
* convert *
cryptsetup erase
* erase *
cryptsetup lukschangekey
* luksChangeKey *
cryptsetup lukserase
* luksErase *
cryptsetup luksformat
* luksFormat *
cryptsetup luksheaderrestore
* luksHeaderRestore *
cryptsetup lukskillslot
* luksKillSlot *
cryptsetup luksremovekey
* luksRemoveKey *
cryptsetup reencrypt
* reencrypt *
csf
*␁*f*	*␁*x*
csf --disable
* --disable *
csf --stop
* --stop *
ctr container
* container * delete *	* container * rm *
ctr containers
* containers * delete *	* containers * rm *
ctr kill
* t * kill *
ctr rm
* c * rm *
ctr tasks
* tasks * kill *
curl
* _delete_by_query*	* _shutdown*	* python3.*	*DELETE *	*PURGE *	*api*.mailgun.net * messages*	*api.brevo.com * sendNow*	*fcm.googleapis.com *messages * send*	*hooks.slack.com* everyone*	*purge_everything*
curl --request
* --request * DELETE *
curl .
* . *
curl _close
* _close *
curl _cluster
* _cluster * reroute*	* _cluster * settings*
curl _ilm
* _ilm * stop*
curl actions
*api.mailchimp.com * actions * schedule*	*api.mailchimp.com * actions * send*
curl api
*discord* api * webhooks* everyone*	*onesignal.com * api *notifications*	*slack.com * api * chat.postMessage* everyone*
curl ash
* ash *
curl bash
* bash *
curl bun
* bun *
curl campaigns
* api * campaigns * status*
curl channel
*discord* api * webhooks* channel *	*hooks.slack.com* channel *	*slack.com * api * chat.postMessage* channel *
curl csh
* csh *
curl dash
* dash *
curl delete
* delete *	* update*stream.body * delete *
curl deno
* deno *
curl email
*api.postmarkapp.com * email * batch*
curl emails
*api.resend.com * emails * batch*
curl eval
* eval *
curl everyone
*discord* api * webhooks* everyone *	*hooks.slack.com* everyone *	*slack.com * api * chat.postMessage* everyone *
curl find
* find *
curl fish
* fish *
curl here
*discord* api * webhooks* here *	*hooks.slack.com* here *	*slack.com * api * chat.postMessage* here *
curl ksh
* ksh *
curl loop
* loop *
curl lua
* lua *
curl mail
*api.sendgrid.com * v3 * mail * send*
curl marketing
*api.sendgrid.com * v3 * marketing *
curl node
* node *
curl osascript
* osascript *
curl parallel
* parallel *
curl perl
* perl *
curl php
* php *
curl pwsh
* pwsh *
curl python
* python *
curl python2
* python2 *
curl python3
* python3 *
curl rscript
* Rscript *
curl ruby
* ruby *
curl sh
* sh *
curl source
* source *
curl tcsh
* tcsh *
curl xargs
* xargs *
curl zsh
* zsh *
cvs admin
* admin *
cypher-shell bucket
*␂* drop * bucket *
cypher-shell catalog
*␂* drop * catalog *
cypher-shell database
*␂* drop * database *
cypher-shell delete
*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *	*␂* match *[(]*[)]* delete *
cypher-shell detach
*␂* match *[(]*[)]* detach * delete *
cypher-shell keyspace
*␂* drop * keyspace *
cypher-shell schema
*␂* drop * schema *
cypher-shell tablespace
*␂* drop * tablespace *
cypher-shell update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
cypher-shell warehouse
*␂* drop * warehouse *
dart lish
* pub * lish *
dart publish
* pub * publish *	* publish *
dart uploader
* pub * uploader * remove *
databricks delete
* delete *
databricks delete-scope
* delete-scope *
databricks fs
* fs * rm *
databricks permanent-delete
* permanent-delete *
date
*␁*s*
date --set
* --set *
db2
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*	*␂*pg_drop_replication_slot*	*␂*pg_promote *	*␂*pg_switch_wal*pg_promote*	*␂*pg_terminate_backend*from*	*␂*pg_wal_replay_pause*
db2 --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
db2 alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
db2 binary
*␂* purge * binary * logs *
db2 bucket
*␂* drop * bucket *
db2 catalog
*␂* drop * catalog *
db2 change
*␂* change * master *
db2 column
*␂* alter * table * drop * column *
db2 concurrently
*␂* drop * index * concurrently *
db2 constraint
*␂* alter * table * drop * constraint *
db2 database
* drop * database *	*␂* alter * database * set * offline *	*␂* drop * database *	*␂* reindex * database *
db2 delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
db2 detach
*␂* detach * table *
db2 dictionary
*␂* drop * dictionary *
db2 drop
* drop * db *	*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
db2 event
*␂* drop * event *
db2 extension
*␂* drop * extension *
db2 external
*␂* drop * external * table *
db2 foreign
*␂* drop * foreign * table *
db2 function
*␂* drop * function *
db2 general_log
*␂* set * global * general_log *
db2 index
*␂* drop * index *
db2 keyspace
*␂* drop * keyspace *
db2 kill
*␂* kill *
db2 login
*␂* drop * login *
db2 master
*␂* purge * master * logs *	*␂* reset * master *
db2 materialized
*␂* drop * materialized * view *
db2 measurement
*␂* drop * measurement *
db2 owned
*␂* drop * owned *
db2 partition
*␂* alter * table * drop * partition *
db2 policy
*␂* drop * policy *
db2 primary
*␂* alter * table * drop * primary * key *
db2 procedure
*␂* drop * procedure *
db2 publication
*␂* drop * publication *
db2 read_only
*␂* alter * database * read_only *	*␂* set * global * read_only *
db2 reassign
*␂* reassign * owned *
db2 reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
db2 rename
*␂* rename * table *
db2 replica
*␂* reset * replica *	*␂* stop * replica *
db2 replication
*␂* change * replication * source *
db2 reset
*␂* reset * slave *
db2 retention
*␂* drop * retention * policy *
db2 revoke
*␂* revoke * all *
db2 schema
*␂* drop * schema *
db2 sequence
*␂* drop * sequence *
db2 series
*␂* drop * series *
db2 server
*␂* drop * server *
db2 shard
*␂* drop * shard *
db2 shutdown
*␂* shutdown *	*␂* system * shutdown *
db2 slave
*␂* stop * slave *
db2 source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
db2 stage
*␂* drop * stage *
db2 startup
*␂* startup * force *
db2 stream
*␂* drop * stream *
db2 subscription
*␂* drop * subscription *
db2 super_read_only
*␂* set * global * super_read_only *
db2 system
*␂* alter * system * flush *	*␂* alter * system * set *	*␂* system * kill *
db2 table
* drop * table *	*␂* drop * table *	*␂* lock * table *
db2 tables
*␂* flush * tables * with * read * lock *	*␂* lock * tables *
db2 tablespace
*␂* drop * tablespace *
db2 trigger
*␂* drop * trigger *
db2 truncate
*␂* truncate *
db2 update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
db2 vacuum
*␂* vacuum * full *
db2 warehouse
*␂* drop * warehouse *
dbca -deletedatabase
* -deleteDatabase *
dbmate --auto-approve
* schema * apply * --auto-approve *
dbmate down
* down *
dbmate down-to
* down-to *
dbmate drop
* drop *
dbmate reset
* reset *
dbmate rollback
* rollback *
dbmate schema
* schema * clean *
dbt --full-refresh
* --full-refresh * run *
dc3dd dev
* of * dev *
ddrescue dev
* dev * hd*	* dev * md*	* dev * mmcblk*	* dev * nvme*	* dev * sd*	* dev * vd*	* dev * xvd*
ddrescue disk
* dev * disk *
ddrescue mapper
* dev * mapper *
dep deploy
* deploy * prod*	* deploy * stage * prod*
deploy
* prod*	* production*	*prd *	*prod *	*prod*	*production *	*production*
deploy prd
* prd *
deploy prod
* prod *
deploy production
* production *
dhclient
*␁*r*
diesel database
* database * reset *
diesel migration
* migration * revert *
diskutil deletecontainer
* apfs * deleteContainer *
diskutil deletevolume
* apfs * deleteVolume *
diskutil erasedisk
* eraseDisk *
diskutil erasevolume
* eraseVolume *
diskutil partitiondisk
* partitionDisk *
diskutil randomdisk
* randomDisk *
diskutil reformat
* reformat *
diskutil secureerase
* secureErase *
diskutil zerodisk
* zeroDisk *
django-admin --database
* --database *prod* migrate *
django-admin --settings
* --settings *prod* migrate *
django-admin django_env
* DJANGO_ENV * prod* migrate *
django-admin django_settings_module
* DJANGO_SETTINGS_MODULE *prod* migrate *
django-admin flush
* flush *
django-admin migrate
*manage.py * migrate *
django-admin reset_db
* reset_db *
dmsetup remove
* remove *
dmsetup remove_all
* remove_all *
dmsetup wipe_table
* wipe_table *
dnf
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
dnf --depclean
* --depclean *
dnf --erase
* --erase *
dnf --purge
* --purge *
dnf --remove
* --remove *
dnf --unmerge
* --unmerge *
dnf -rdd
* -Rdd *
dnf -rns
* -Rns *
dnf -rs
* -Rs *
dnf -rsc
* -Rsc *
dnf autoremove
* autoremove *
dnf del
* del *
dnf delete
* delete *
dnf distro-sync
* distro-sync *
dnf downgrade
* downgrade *
dnf erase
* erase *
dnf groupremove
* groupremove *
dnf history
* history * undo *
dnf module
* module * remove *	* module * reset *
dnf purge
* purge *
dnf remove
* group * remove *	* remove *
dnf rm
* rm *
dnf rollback
* history * rollback *
dnf swap
* swap *
dnf system-upgrade
* system-upgrade * reboot *
dnscontrol push
* push *
docker
*prod*
docker --all-tags
* compose * push * --all-tags *	* manifest * push * --all-tags *
docker --cap-add
* --cap-add * ALL * --pid * host *	* --cap-add * SYS_ADMIN * --pid * host *
docker --context
* --context *live*	* --context *prod*
docker --env-file
* compose * down * --env-file *prod*	* compose * kill * --env-file *prod*	* compose * rm * --env-file *prod*	* compose * stop * --env-file *prod*
docker --force
* image * remove * --force *	* image * rm * --force *	* rmi * --force *
docker --host
* --host *prod*
docker --mount
* create * --mount *source *	* create * --mount *src *	* run * --mount *source *	* run * --mount *src *
docker --privileged
* --privileged * container * run *	* --privileged * create *	* --privileged * run *
docker --project-name
* compose * down * --project-name *prod*	* compose * kill * --project-name *prod*	* compose * rm * --project-name *prod*	* compose * stop * --project-name *prod*
docker --push
* --push * build *	* --push * buildx * build *
docker --security-opt
* --security-opt *unconfined* --pid * host *
docker --volume
* create * --volume *	* run * --volume *
docker --volumes
* compose * down * --volumes *
docker compose
* compose * down * --file *prod*	* compose * down *␁*v*	* compose * kill * --file *prod*	* compose * push * latest *	* compose * push * lts *	* compose * push * main *	* compose * push * prod*	* compose * push * release*	* compose * push * stable *	* compose * push *␁*a*	* compose * rm * --file *prod*	* compose * stop * --file *prod*
docker config
* config * rm *
docker container
* container * rm * --volumes *	* container * rm *␁*v*	* container * run * --mount *source *	* container * run * --mount *src *	* container * run * --volume *	* container * run *␁*v*	* docker * container * ls* container * kill *	* docker * container * ls* container * rm *	* docker * container * ls* container * stop *	* docker * container * ls* restart *	* docker * ps* container * kill *	* docker * ps* container * rm *	* docker * ps* container * stop *	* podman * ps* container * kill *	* podman * ps* container * rm *	* podman * ps* container * stop *	* sudo * docker * ps* container * kill *	* sudo * docker * ps* container * rm *	* sudo * docker * ps* container * stop *	* xargs * container * kill *	* xargs * container * rm *	* xargs * container * stop *
docker create
* create *␁*v*
docker disable
* scout * repo * disable *
docker disconnect
* network * disconnect *
docker docker-compose
* docker-compose * ps* container * kill *	* docker-compose * ps* container * rm *	* docker-compose * ps* container * stop *	* docker-compose * ps* restart *
docker docker_context
* DOCKER_CONTEXT *live* compose * down *	* DOCKER_CONTEXT *live* compose * kill *	* DOCKER_CONTEXT *live* compose * restart *	* DOCKER_CONTEXT *live* compose * rm *	* DOCKER_CONTEXT *live* compose * stop *	* DOCKER_CONTEXT *live* compose * up *	* DOCKER_CONTEXT *live* container * restart *	* DOCKER_CONTEXT *live* container * rm *	* DOCKER_CONTEXT *live* container * stop *	* DOCKER_CONTEXT *live* image * rm *	* DOCKER_CONTEXT *live* restart *	* DOCKER_CONTEXT *live* rmi *	* DOCKER_CONTEXT *live* service * rollback *	* DOCKER_CONTEXT *live* service * update *	* DOCKER_CONTEXT *live* stack * deploy *	* DOCKER_CONTEXT *live* update *	* DOCKER_CONTEXT *prod* compose * down *	* DOCKER_CONTEXT *prod* compose * kill *	* DOCKER_CONTEXT *prod* compose * restart *	* DOCKER_CONTEXT *prod* compose * rm *	* DOCKER_CONTEXT *prod* compose * stop *	* DOCKER_CONTEXT *prod* compose * up *	* DOCKER_CONTEXT *prod* container * restart *	* DOCKER_CONTEXT *prod* container * rm *	* DOCKER_CONTEXT *prod* container * stop *	* DOCKER_CONTEXT *prod* image * rm *	* DOCKER_CONTEXT *prod* restart *	* DOCKER_CONTEXT *prod* rmi *	* DOCKER_CONTEXT *prod* service * rollback *	* DOCKER_CONTEXT *prod* service * update *	* DOCKER_CONTEXT *prod* stack * deploy *	* DOCKER_CONTEXT *prod* update *
docker docker_host
* DOCKER_HOST *prod* compose * down *	* DOCKER_HOST *prod* compose * kill *	* DOCKER_HOST *prod* compose * restart *	* DOCKER_HOST *prod* compose * rm *	* DOCKER_HOST *prod* compose * stop *	* DOCKER_HOST *prod* compose * up *	* DOCKER_HOST *prod* container * restart *	* DOCKER_HOST *prod* container * rm *	* DOCKER_HOST *prod* container * stop *	* DOCKER_HOST *prod* image * rm *	* DOCKER_HOST *prod* restart *	* DOCKER_HOST *prod* rmi *	* DOCKER_HOST *prod* service * rollback *	* DOCKER_HOST *prod* service * update *	* DOCKER_HOST *prod* stack * deploy *	* DOCKER_HOST *prod* update *
docker image
* image * push * image * push *	* image * rm *␁*f*
docker kill
* kill * kill *
docker machine
* machine * rm *
docker manifest
* manifest * push * latest *	* manifest * push * lts *	* manifest * push * main *	* manifest * push * prod*	* manifest * push * release*	* manifest * push * stable *	* manifest * push *␁*a*	* manifest * rm *
docker network
* network * remove *	* network * rm *
docker node
* node * rm *
docker pod
* pod * rm *	* pod * rm * -a *
docker prune
* pod * prune *
docker push
* push * push *
docker remove
* image * remove *␁*f*	* stack * remove *
docker restart
* docker * ps* restart *	* podman * ps* restart *	* sudo * docker * ps* restart *	* xargs * restart *
docker revoke
* trust * revoke *
docker rm
* rm * rm *
docker rmi
* rmi *␁*f*
docker run
* run *␁*v*
docker secret
* secret * rm *
docker service
* service * remove *	* service * rm *	* service * scale * 0 *
docker stack
* stack * down *	* stack * rm *
docker stop
* pod * stop *	* stop * stop *
docker swarm
* swarm * leave *
docker system
* system * prune *	* system * reset *
docker update
* node * update *
docker volume
* volume * prune *	* volume * remove *	* volume * rm *
docker-compose --context
* --context *prod* down *	* --context *prod* kill *	* --context *prod* restart *	* --context *prod* rm *	* --context *prod* stop *	* --context *prod* up *
docker-compose --env-file
* down * --env-file *prod*	* kill * --env-file *prod*	* rm * --env-file *prod*	* stop * --env-file *prod*
docker-compose --file
* down * --file *prod*	* kill * --file *prod*	* rm * --file *prod*	* stop * --file *prod*
docker-compose --host
* --host *prod* down *	* --host *prod* kill *	* --host *prod* rm *	* --host *prod* stop *	* --host *prod* up *
docker-compose --project-name
* down * --project-name *prod*	* kill * --project-name *prod*	* rm * --project-name *prod*	* stop * --project-name *prod*
docker-compose --volumes
* down * --volumes *
docker-compose docker_context
* DOCKER_CONTEXT *prod* down *	* DOCKER_CONTEXT *prod* kill *	* DOCKER_CONTEXT *prod* restart *	* DOCKER_CONTEXT *prod* rm *	* DOCKER_CONTEXT *prod* stop *	* DOCKER_CONTEXT *prod* up *
docker-compose docker_host
* DOCKER_HOST *prod* down *	* DOCKER_HOST *prod* kill *	* DOCKER_HOST *prod* restart *	* DOCKER_HOST *prod* rm *	* DOCKER_HOST *prod* stop *	* DOCKER_HOST *prod* up *
docker-compose down
* down *prod*	* down *␁*v*	*prod* down *
docker-compose kill
* kill *prod*	*prod* kill *
docker-compose restart
* --host *prod* restart *	*prod* restart *
docker-compose rm
* rm *prod*	*prod* rm *
docker-compose stop
* stop *prod*	*prod* stop *
docker-compose up
*prod* up *
doctl
* delete-*
doctl compute
* compute * droplet * untag *
doctl d
* d *
doctl delete
* delete *
doctl destroy
* destroy *
doctl droplet-action
* compute * droplet-action * power-off *	* compute * droplet-action * rebuild *	* compute * droplet-action * restore *
doctl remove
* remove *
doctl reset
* reset *
doctl rm
* rm *
doctl uninstall
* uninstall *
doppler configs
* configs * delete *
doppler environments
* environments * delete *
doppler projects
* projects * delete *
doppler secrets
* secrets * delete *
dotnet database
* database * drop *	* ef * database * drop *
dotnet delete
* delete *	* nuget * delete *
dotnet nuget
* nuget * push *
dotnet push
* push *
dotnet-ef database
* database * drop *	* ef * database * drop *
doveadm altmove
* altmove *
doveadm delete
* sieve * delete *
doveadm expunge
* expunge *
doveadm force-resync
* force-resync *
doveadm kick
* kick *
doveadm mailbox
* mailbox * delete *
doveadm purge
* purge *
dovecot abort
* abort *
dovecot stop
* stop *
dpkg
* --force-*	*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
dpkg --clear-selections
* --clear-selections *
dpkg --depclean
* --depclean *
dpkg --erase
* --erase *
dpkg --force-all
* --force-all *
dpkg --force-depends
* --force-depends *
dpkg --force-remove-essential
* --force-remove-essential *
dpkg --force-remove-reinstreq
* --force-remove-reinstreq *
dpkg --purge
* --purge *
dpkg --remove
* --remove *
dpkg --unmerge
* --unmerge *
dpkg -rdd
* -Rdd *
dpkg -rns
* -Rns *
dpkg -rs
* -Rs *
dpkg -rsc
* -Rsc *
dpkg autoremove
* autoremove *
dpkg del
* del *
dpkg delete
* delete *
dpkg erase
* erase *
dpkg purge
* purge *
dpkg remove
* remove *
dpkg rm
* rm *
dpkg-divert --remove
* --remove *
drbdadm create-md
* create-md *
drbdadm detach
* detach *
drbdadm disconnect
* disconnect *
drbdadm down
* down *
drbdadm invalidate
* invalidate *
drbdadm invalidate-remote
* invalidate-remote *
drbdadm primary
* primary * --force *
drbdadm wipe-md
* wipe-md *
drush drop
* sql * drop *
drush install
* site * install *
drush si
* si *
drush sql-drop
* sql-drop *
dscl -delete
* -delete *
dscl delete
* delete *
duckdb
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*
duckdb --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
duckdb alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
duckdb bucket
*␂* drop * bucket *
duckdb catalog
*␂* drop * catalog *
duckdb column
*␂* alter * table * drop * column *
duckdb concurrently
*␂* drop * index * concurrently *
duckdb constraint
*␂* alter * table * drop * constraint *
duckdb database
*␂* drop * database *	*␂* reindex * database *
duckdb delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
duckdb detach
*␂* detach * table *
duckdb dictionary
*␂* drop * dictionary *
duckdb drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
duckdb event
*␂* drop * event *
duckdb extension
*␂* drop * extension *
duckdb external
*␂* drop * external * table *
duckdb foreign
*␂* drop * foreign * table *
duckdb function
*␂* drop * function *
duckdb index
*␂* drop * index *
duckdb keyspace
*␂* drop * keyspace *
duckdb login
*␂* drop * login *
duckdb materialized
*␂* drop * materialized * view *
duckdb measurement
*␂* drop * measurement *
duckdb owned
*␂* drop * owned *
duckdb partition
*␂* alter * table * drop * partition *
duckdb policy
*␂* drop * policy *
duckdb primary
*␂* alter * table * drop * primary * key *
duckdb procedure
*␂* drop * procedure *
duckdb publication
*␂* drop * publication *
duckdb reassign
*␂* reassign * owned *
duckdb reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
duckdb rename
*␂* rename * table *
duckdb retention
*␂* drop * retention * policy *
duckdb revoke
*␂* revoke * all *
duckdb schema
*␂* drop * schema *
duckdb sequence
*␂* drop * sequence *
duckdb series
*␂* drop * series *
duckdb server
*␂* drop * server *
duckdb shard
*␂* drop * shard *
duckdb source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
duckdb stage
*␂* drop * stage *
duckdb stream
*␂* drop * stream *
duckdb subscription
*␂* drop * subscription *
duckdb table
*␂* drop * table *	*␂* lock * table *
duckdb tables
*␂* lock * tables *
duckdb tablespace
*␂* drop * tablespace *
duckdb trigger
*␂* drop * trigger *
duckdb truncate
*␂* truncate *
duckdb update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
duckdb vacuum
*␂* vacuum * full *
duckdb warehouse
*␂* drop * warehouse *
dump2 dev
* dev *␁*r*
duplicacy delete
* delete *
duplicacy prune
* prune *
duplicity remove-all-but-n-full
* remove-all-but-n-full *
duplicity remove-all-inc-of-but-n-full
* remove-all-inc-of-but-n-full *
duplicity remove-older-than
* remove-older-than *
dvc --cloud
* gc * --cloud *
dvc --force
* gc * --force *
dvc gc
* gc *␁*c*	* gc *␁*f*
e2fsck
*␁*a*	*␁*f*	*␁*p*	*␁*y*
eas branch
* branch * delete *
eas channel
* channel * delete *
eas delete
* build * delete *	* env * delete *
eas publish
* publish *
eas submit
* submit *
eas update
* update *	* update * delete *
eb abort
* abort *
eb deploy
* deploy *prod*
eb swap
* swap *
eb terminate
* terminate *
efibootmgr
*␁*B*	*␁*O*
efibootmgr --delete-bootnum
* --delete-bootnum *
emerge
*␁*C*	*␁*P*	*␁*R*	*␁*W*	*␁*c*	*␁*e*	*␁*r*
emerge --depclean
* --depclean *
emerge --erase
* --erase *
emerge --purge
* --purge *
emerge --remove
* --remove *
emerge --unmerge
* --unmerge *
emerge -rdd
* -Rdd *
emerge -rns
* -Rns *
emerge -rs
* -Rs *
emerge -rsc
* -Rsc *
emerge autoremove
* autoremove *
emerge del
* del *
emerge delete
* delete *
emerge erase
* erase *
emerge purge
* purge *
emerge remove
* remove *
emerge rm
* rm *
esmtp
* all-*	* announce-*	* clients-*	* company-*	* customers-*	* employees-*	* everybody-*	* everyone-*	* members-*	* newsletter-*	* staff-*	* subscribers-*	* team-*	* users-*	*$*[(]*[<]*	*-all *	*-announce *	*-customers *	*-list *	*-staff *	*-users *	*list*	*␁*t*
esmtp --read-recipients
* --read-recipients *
esmtp all
* all *
esmtp announce
* announce *
esmtp awk
* awk *
esmtp cat
* cat *
esmtp clients
* clients *
esmtp company
* company *
esmtp customers
* customers *
esmtp cut
* cut *
esmtp employees
* employees *
esmtp everybody
* everybody *
esmtp everyone
* everyone *
esmtp find
* find *
esmtp list
* list *
esmtp loop
* loop *
esmtp members
* members *
esmtp newsletter
* newsletter *
esmtp parallel
* parallel *
esmtp paste
* paste *
esmtp staff
* staff *
esmtp subscribers
* subscribers *
esmtp team
* team *
esmtp tr
* tr *
esmtp users
* users *
esmtp xargs
* xargs *
espefuse
* burn*	* burn-*	* burn_*	* read-protect*	* read_protect*	* write-protect*	* write_protect*
esxcli filesystem
* storage * filesystem * unmount *
esxcli maintenancemode
* system * maintenanceMode * set *
esxcli process
* vm * process * kill *
esxcli shutdown
* system * shutdown *
esxcli storage
* storage * vmfs *
etcdctl compaction
* compaction *
etcdctl defrag
* defrag *
etcdctl del
* del *
etcdctl delete
* role * delete *	* user * delete *
etcdctl disable
* auth * disable *
etcdctl member
* member * remove *
etcdctl rm
* rm *
etcdctl rmdir
* rmdir *
etcdctl snapshot
* snapshot * restore *
ethtool
*␁*E*	*␁*f*	*␁*r*	*␁*s*
ethtool --change
* --change *
ethtool --change-eeprom
* --change-eeprom *
ethtool --flash
* --flash *
ethtool --negotiate
* --negotiate *
ethtool --reset
* --reset *
exim -mg
* -Mg *
exim -mrm
* -Mrm *
exim -qff
* -qff *
exim abort
* abort *
exim stop
* stop *
expo publish
* publish *
expo submit
* submit *
expo update
* update *
exportfs
*␁*u*
fab
* ship*	*deploy*	*kill * -9*	*migrate*	*mkfs*	*poweroff*	*prod*	*promote*	*reboot*	*release*	*rm * -*	*rollout*	*ship *	*shutdown*	*systemctl * stop*
fab ship
* ship *
fastboot
*␁*w*
fastboot delete-logical-partition
* delete-logical-partition *
fastboot erase
* erase *
fastboot flash
* flash *	* flash * raw *
fastboot flashall
* flashall *
fastboot flashing
* flashing * lock*	* flashing * unlock*
fastboot format
* format *
fastboot oem
* oem * lock*	* oem * unlock*
fastboot update
* update *
fastboot wipe-super
* wipe-super *
fastlane android
* android * deploy *
fastlane deliver
* deliver *	* deliver * reject *
fastlane match
* match * nuke *
fastlane match_nuke
* match_nuke *
fastlane production
* android * production *
fastlane reject
* ios * reject *
fastlane release
* ios * release *	* release *
fastlane supply
* supply *
fastlane upload_to_app_store
* upload_to_app_store *
fastlane upload_to_play_store
* upload_to_play_store *
fc
*- *␁*e*	*- *␁*s*
fc bash
* bash *
fc dash
* dash *
fc eval
* eval *
fc fish
* fish *
fc ksh
* ksh *
fc sh
* sh *
fc source
* source *
fc zsh
* zsh *
fd parallel
* parallel *
fd rm
* rm *
fd shred
* shred *
fd unlink
* unlink *
find -delete
* -delete *
find -exec
* -exec * bin * rm *
find -execdir
* -execdir * bin * rm *
find -ok
* -ok * bin * rm *
find parallel
* parallel *
find rm
* rm *
find shred
* shred *
find unlink
* unlink *
firebase apphosting
* apphosting * backends * delete *
firebase database
* database * remove *	* database * set *	* database * update *
firebase delete
* apps * delete *
firebase deploy
* deploy *
firebase firestore
* firestore * backups * delete *	* firestore * databases * delete *	* firestore * delete *	* firestore * indexes * delete *
firebase functions
* functions * delete *	* functions * secrets * destroy *
firebase hosting
* hosting * disable *	* hosting * sites * delete *
firebase import
* auth * import *
firebase projects
* projects * delete *
firebase remoteconfig
* remoteconfig * rollback *
firewall-cmd --complete-reload
* --complete-reload *
firewall-cmd --delete-zone
* --delete-zone *
firewall-cmd --panic-on
* --panic-on *
firewall-cmd --remove-port
* --remove-port *	* --remove-port * 22 *
firewall-cmd --remove-rich-rule
* --remove-rich-rule *
firewall-cmd --remove-service
* --remove-service *	* --remove-service * ssh *
firewall-cmd --set-default-zone
* --set-default-zone *	* --set-default-zone * drop *
flarectl d
* d *
flarectl delete
* delete *	* dns * delete *
flarectl dns
* dns * d *
flarectl purge
* zone * purge *
flashrom
*␁*E*	*␁*w*
flashrom --erase
* --erase *
flashrom --write
* --write *
flask downgrade
* db * downgrade *
flatpak --delete-data
* remove * --delete-data *	* uninstall * --delete-data *
flatpak remove
* remove * --all *
flatpak uninstall
* uninstall * --all *
fleet clusters
* clusters * delete *
fleet namespaces
* namespaces * delete *
fleet rm
* rm *
flux delete
* delete *
flux suspend
* suspend *
flux uninstall
* uninstall *
fly --config
* deploy * --config *prod*
fly apps
* apps * move *
fly delete
* certs * delete *	* orgs * delete *	* vol * delete *
fly deploy
* deploy * --app *prod*	* deploy *prod*
fly destroy
* app * destroy *	* apps * destroy *	* destroy *	* ext * destroy *	* m * destroy *	* mpg * destroy *	* pg * destroy *	* redis * destroy *	* vol * destroy *	* volume * destroy *
fly detach
* pg * detach *
fly extensions
* extensions * destroy *
fly failover
* pg * failover *
fly machine
* machine * destroy *	* machine * kill *	* machine * stop *
fly machines
* machines * destroy *	* machines * kill *	* machines * stop *
fly postgres
* postgres * destroy *	* postgres * detach *	* postgres * failover *
fly release
* ips * release *
fly remove
* certs * remove *	* orgs * remove *
fly scale
* scale * count * 0 *
fly secrets
* secrets * unset *
fly stop
* m * stop *
fly storage
* storage * destroy *
fly suspend
* apps * suspend *	* suspend *
fly tokens
* tokens * revoke *
fly volumes
* volumes * delete *	* volumes * destroy *
fly wireguard
* wireguard * remove *
flyctl apps
* apps * move *
flyctl delete
* certs * delete *	* orgs * delete *	* vol * delete *
flyctl destroy
* app * destroy *	* apps * destroy *	* destroy *	* ext * destroy *	* m * destroy *	* mpg * destroy *	* pg * destroy *	* redis * destroy *	* vol * destroy *	* volume * destroy *
flyctl detach
* pg * detach *
flyctl extensions
* extensions * destroy *
flyctl failover
* pg * failover *
flyctl machine
* machine * destroy *	* machine * kill *	* machine * stop *
flyctl machines
* machines * destroy *	* machines * kill *	* machines * stop *
flyctl postgres
* postgres * destroy *	* postgres * detach *	* postgres * failover *
flyctl release
* ips * release *
flyctl remove
* certs * remove *	* orgs * remove *
flyctl scale
* scale * count * 0 *
flyctl secrets
* secrets * unset *
flyctl stop
* m * stop *
flyctl storage
* storage * destroy *
flyctl suspend
* apps * suspend *	* suspend *
flyctl tokens
* tokens * revoke *
flyctl volumes
* volumes * delete *	* volumes * destroy *
flyctl wireguard
* wireguard * remove *
flyway clean
* clean *
flyway undo
* undo *
fossil scrub
* scrub *
fossil shun
* shun *
fsfreeze
*␁*f*
fsfreeze --freeze
* --freeze *
fuser
*␁*k*
fuser --kill
* --kill *
fwupdmgr downgrade
* downgrade *
fwupdmgr install
* install *
fwupdmgr reinstall
* reinstall *
gardenctl reset
* reset *
gbak -recreate
* -recreate *
gbak -rep
* -rep *
gcloud
* unset-*
gcloud --activation-policy
* sql * instances * patch * --activation-policy * NEVER *
gcloud --all-versions
* alpha * storage * rm * --all-versions *	* beta * storage * rm * --all-versions *	* storage * rm * --all-versions *
gcloud --clear-database-flags
* sql * instances * patch * --clear-database-flags *
gcloud --database-flags
* sql * instances * patch * --database-flags *
gcloud --delete-unmatched-destination-objects
* --delete-unmatched-destination-objects * storage * rsync *
gcloud --no-deletion-protection
* sql * instances * patch * --no-deletion-protection *
gcloud --num-nodes
* container * clusters * resize * --num-nodes * 0 *
gcloud --recursive
* alpha * storage * rm * --recursive *	* beta * storage * rm * --recursive *	* storage * rm * --recursive *
gcloud abandon-instances
* abandon-instances *
gcloud add-iam-policy-binding
* add-iam-policy-binding * allAuthenticatedUsers *	* add-iam-policy-binding * allUsers *	* add-iam-policy-binding * roles * editor *	* add-iam-policy-binding * roles * owner *
gcloud alter
*␂* alter * table * drop *
gcloud bucket
*␂* drop * bucket *
gcloud bulk-delete
* bulk-delete *
gcloud catalog
*␂* drop * catalog *
gcloud column
*␂* alter * table * drop * column *
gcloud container
* container * clusters * resize * --size * 0 *	* container * clusters * upgrade *
gcloud database
*␂* drop * database *
gcloud delete
* delete *	*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
gcloud delete-access-config
* delete-access-config *
gcloud delete-instances
* delete-instances *
gcloud delete-signed-url-key
* delete-signed-url-key *
gcloud deploy
* app * deploy *
gcloud destroy
* destroy *
gcloud detach
*␂* detach * table *
gcloud disable
* disable *
gcloud external
*␂* drop * external * table *
gcloud failover
* failover *
gcloud foreign
*␂* drop * foreign * table *
gcloud instance-groups
* compute * instance-groups * managed * resize * --num-nodes * 0 *	* compute * instance-groups * managed * resize * --size * 0 *	* compute * instance-groups * managed * rolling-action *
gcloud instances
* compute * instances * reset *	* compute * instances * stop *	* compute * instances * suspend *	* instances * stop *	* sql * instances * patch * --cpu *	* sql * instances * patch * --memory *	* sql * instances * patch * --tier *	* sql * instances * restart *
gcloud keyspace
*␂* drop * keyspace *
gcloud kill
* kill *
gcloud materialized
*␂* drop * materialized * view *
gcloud measurement
*␂* drop * measurement *
gcloud partition
*␂* alter * table * drop * partition *
gcloud promote-replica
* promote-replica *
gcloud purge
* purge *
gcloud record-sets
* dns * record-sets * import *	* dns * record-sets * transaction * execute *	* dns * record-sets * update *
gcloud remove-backend
* remove-backend *
gcloud remove-iam-policy-binding
* remove-iam-policy-binding *
gcloud remove-peering
* remove-peering *
gcloud remove-rules
* remove-rules *
gcloud remove-targets
* remove-targets *
gcloud rename
*␂* rename * table *
gcloud restore
* restore *
gcloud restore-backup
* sql * instances * restore-backup *
gcloud rollback
* rollback *
gcloud schema
*␂* drop * schema *
gcloud series
*␂* drop * series *
gcloud services
* services * disable *
gcloud set-iam-policy
* set-iam-policy *
gcloud set-traffic
* app * services * set-traffic *
gcloud shard
*␂* drop * shard *
gcloud stage
*␂* drop * stage *
gcloud stop
* stop *
gcloud storage
* alpha * storage * buckets * delete *	* alpha * storage * rm *␁*R*	* alpha * storage * rm *␁*a*	* alpha * storage * rm *␁*r*	* beta * storage * rm *␁*R*	* beta * storage * rm *␁*a*	* beta * storage * rm *␁*r*	* storage * buckets * delete *	* storage * rm *[*]*	* storage * rm *␁*R*	* storage * rm *␁*a*	* storage * rm *␁*r*
gcloud stream
*␂* drop * stream *
gcloud subscriptions
* pubsub * subscriptions * seek *
gcloud table
*␂* drop * table *
gcloud tablespace
*␂* drop * tablespace *
gcloud truncate
*␂* truncate *
gcloud undeploy
* undeploy *
gcloud update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
gcloud update-traffic
* run * services * update-traffic *
gcloud versions
* versions * destroy *
gcloud warehouse
*␂* drop * warehouse *
gem --remove
* owner * --remove *
gem brew
* brew * rm *
gem cargo
* cargo * rm *
gem gem
* gem * rm *
gem npm
* npm * rm *
gem owner
* owner *␁*r*
gem pip
* pip * rm *
gem pip3
* pip3 * rm *
gem push
* push *
gem remove
* brew * remove *	* cargo * remove *	* gem * remove *	* npm * remove *	* pip * remove *	* pip3 * remove *
gem uninstall
* brew * uninstall *	* cargo * uninstall *	* gem * uninstall *	* npm * uninstall *	* pip * uninstall *	* pip3 * uninstall *	* uninstall * --all *	* uninstall * xargs *	* uninstall *␁*I*	* uninstall *␁*a*	* uninstall *␁*x*
gem yank
* yank * yank *
gh --admin
* --admin * pr * merge *
gh --clobber
* --clobber * release * upload *
gh --latest
* release * edit * --latest *
gh --method
* --method * DELETE * api *	* --method * delete * api *
gh --prerelease
* release * edit * --prerelease * false *
gh --visibility
* --visibility * repo * edit *
gh api
*DELETE * api *	*delete * api *
gh archive
* repo * archive *
gh codespace
* codespace * delete *
gh delete
* cache * delete *	* gist * delete *	* issue * delete *	* label * delete *	* org * delete *	* repo * delete *	* run * delete *
gh delete-asset
* release * delete-asset *
gh deploy-key
* repo * deploy-key * delete *
gh gpg-key
* gpg-key * delete *
gh production
* workflow * run * production *
gh project
* project * delete *
gh release
* release * create *	* release * delete *	* release * edit * --draft * false *
gh rename
* repo * rename *
gh ruleset
* ruleset * delete *
gh secret
* secret * delete *	* secret * remove *
gh ssh-key
* ssh-key * delete *
gh variable
* variable * delete *
gh workflow
* workflow * disable *	* workflow * run * live *	* workflow * run * prod *	* workflow * run *deploy*prod*	* workflow * run *prod*deploy*
gh-ost --execute
* --execute *
git all
* --pr* all * gc *
git annex
* annex * dead *	* annex * drop * --fo*
git branch
* branch * --de*	* branch * main *	* branch * master *	* branch * prod *	* branch * trunk *	* branch *␁*D*	* branch *␁*d*
git checkout
* checkout *
git clean
* clean * --fo*	* clean *␁*f*
git develop
* branch * develop *	* push * HEAD * develop *	* push * develop *	* push * refs * heads * develop *
git development
* push * development *
git dropunused
* annex * dropunused * --fo*
git fast-import
* fast-import * --fo*
git filter-branch
* filter-branch *
git filter-repo
* filter-repo *
git gh-pages
* push * gh-pages *
git heads
* push * refs * heads * main *	* push * refs * heads * release*
git maintenance
* maintenance * run * --ta* prune*
git master
* push * HEAD * master *	* push * master *	* push * refs * heads * master *
git migrate
* lfs * migrate * export *	* lfs * migrate * import *
git now
* --pr* now * gc *
git production
* branch * production *	* push * HEAD * production *	* push * production *	* push * refs * heads * production *
git prune
* prune *
git push
* push * +*	* push * --de*	* push * --fo*	* push * --mi*	* push * --pr*	* push * --ta*	* push * HEAD * main *	* push * hotfix*	* push * loop *	* push * main *	* push * prod *	* push * refs * tags *	* push * release*	* push * v*	* push *.*	* push *:*	* push *␁*d*	* push *␁*f*
git read-tree
* read-tree * --re*
git reflog
* reflog * delete *	* reflog * expire * --ex* all *	* reflog * expire * --ex* now *
git release
* branch * release *
git replace
* replace * --co*	* replace * --de*	* replace * --gr*	* replace *␁*d*
git reset
* reset * --ha*	* reset * --me*	* svn * reset *
git restore
* restore *
git rm
* rm * . *	* rm *:*/*	* rm *[*]*	* rm *␁*r*
git send-email
* send-email *
git stable
* push * stable *
git staging
* branch * staging *	* push * HEAD * staging *	* push * staging *
git stash
* stash * clear *	* stash * drop *
git submodule
* submodule * deinit * --al*	* submodule * deinit * --fo*	* submodule * deinit *␁*f*
git switch
* switch * --di*	* switch * --fo*	* switch *␁*f*
git symbolic-ref
* symbolic-ref * --de*	* symbolic-ref *␁*d*
git trunk
* push * trunk *
git update-ref
* update-ref * --de*	* update-ref *␁*d*
git worktree
* worktree * remove * --fo*	* worktree * remove *␁*f*
git xargs
* xargs * push *
gitlab-backup restore
* restore *
gitlab-rake restore
* gitlab * backup * restore *
glab --method
* --method * DELETE * api *
glab api
*DELETE * api *
glab delete
* ci * delete *	* issue * delete *	* label * delete *	* mr * delete *	* repo * delete *
glab project
* project * delete *
glab release
* release * create *	* release * delete *
glab schedule
* schedule * delete *
glab variable
* variable * delete *
gluster detach
* peer * detach *
gluster remove-brick
* volume * remove-brick *
gluster volume
* volume * delete *	* volume * reset *	* volume * stop *
gmake
* destroy*	* nuke*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
gmake destroy
* destroy *
gmake nuke
* nuke *
gmake ship
* ship *
gmake tear-down
* tear-down *
gmake teardown
* teardown *
gmake undeploy
* undeploy *
goreleaser release
* release *
govc datastore.rm
* datastore.rm *
govc object.destroy
* object.destroy *
govc snapshot.remove
* snapshot.remove *
govc vm.destroy
* vm.destroy *
govc vm.power
* vm.power * -off *	* vm.power * -reset *	* vm.power *␁*r*	* vm.power *␁*s*
gpasswd
*␁*M*	*␁*d*
gpasswd --delete
* --delete *
gpasswd --members
* --members *
gpg --delete-secret-and-public-key
* --delete-secret-and-public-key *
gpg --delete-secret-and-public-keys
* --delete-secret-and-public-keys *
gpg --delete-secret-key
* --delete-secret-key *
gpg --delete-secret-keys
* --delete-secret-keys *
gpg --quick-revoke-uid
* --quick-revoke-uid *
gpg --send-keys
* --send-keys *
gpg2 --send-keys
* --send-keys *
gradle
* publishAllPublicationsTo*
gradle closeandreleaserepository
* closeAndReleaseRepository *
gradle publish
* publish *
gradle publishplugins
* publishPlugins *
gradle publishtomavencentral
* publishToMavenCentral *
gradle publishtosonatype
* publishToSonatype *
gradle uploadarchives
* uploadArchives *
gsutil acl
* acl * set *
gsutil defacl
* defacl * set *
gsutil iam
* iam * set *
gsutil lifecycle
* lifecycle * set *
gsutil rb
* rb *
gsutil retention
* retention * clear *
gsutil rm
* rm *[*]*	* rm *␁*R*	* rm *␁*a*	* rm *␁*r*
gsutil rsync
* rsync *␁*d*
gsutil versioning
* versioning * set * off *
hadoop -deleteblockpool
* dfsadmin * -deleteBlockPool *	* namenode * -deleteBlockPool *
hadoop -expunge
* -expunge * -expunge *
hadoop -rm
* -rm *␁*R*	* -rm *␁*r*
hadoop -rmdir
* -rmdir *␁*R*	* -rmdir *␁*r*
hadoop -rmr
* -rmr * -rmr *
hadoop -safemode
* dfsadmin * -safemode *	* namenode * -safemode *
hadoop -shutdowndatanode
* dfsadmin * -shutdownDatanode *	* namenode * -shutdownDatanode *
hadoop -skiptrash
* -rm * -skipTrash *	* -rmdir * -skipTrash *
hadoop dfsadmin
* dfsadmin * -format *
hadoop namenode
* namenode * -format *
haproxyctl ban
* ban *
haproxyctl stop
* stop *
hbase disable
* shell *␂* disable *
hbase shell
* shell *␂* drop *
hbase truncate
* shell *␂* truncate *
hcloud
* detach*	* disable-*	* remove-*
hcloud delete
* delete *
hcloud poweroff
* server * poweroff *
hcloud rebuild
* server * rebuild *
hcloud server
* server * reset *
hcloud shutdown
* server * shutdown *
hdparm --make-bad-sector
* --make-bad-sector *
hdparm --security-erase
* --security-erase *
hdparm --security-erase-enhanced
* --security-erase-enhanced *
hdparm --trim-sector-ranges
* --trim-sector-ranges *
hdparm --write-sector
* --write-sector *
helm --force
* push * --force *
helm --force-replace
* upgrade * --force-replace *
helm --kube-context
* --kube-context *live* install *	* --kube-context *live* upgrade *	* --kube-context *prod* install *	* --kube-context *prod* upgrade *
helm --kubeconfig
* --kubeconfig *prod* install *	* --kubeconfig *prod* upgrade *
helm --reset-values
* upgrade * --reset-values *
helm --values
* install * --values *prod.*	* install * --values *production*	* upgrade * --values *prod.*	* upgrade * --values *production*
helm cm-push
* cm-push *	* cm-push * --force *
helm del
* del *
helm delete
* delete *
helm install
* install *-prod-*	* install *prod *	* install *prod.*	* install *production*
helm push
* push *
helm rollback
* rollback *
helm un
* un *
helm uninstall
* uninstall *
helm upgrade
* upgrade * --force *	* upgrade *-prod-*	* upgrade *prod *	* upgrade *prod.*	* upgrade *production*
helm3 --force-replace
* upgrade * --force-replace *
helm3 --kube-context
* --kube-context *live* install *	* --kube-context *live* upgrade *	* --kube-context *prod* install *	* --kube-context *prod* upgrade *
helm3 --kubeconfig
* --kubeconfig *prod* install *	* --kubeconfig *prod* upgrade *
helm3 --reset-values
* upgrade * --reset-values *
helm3 --values
* install * --values *prod.*	* install * --values *production*	* upgrade * --values *prod.*	* upgrade * --values *production*
helm3 del
* del *
helm3 delete
* delete *
helm3 install
* install *-prod-*	* install *prod *	* install *prod.*	* install *production*
helm3 rollback
* rollback *
helm3 un
* un *
helm3 uninstall
* uninstall *
helm3 upgrade
* upgrade * --force *	* upgrade *-prod-*	* upgrade *prod *	* upgrade *prod.*	* upgrade *production*
helmfile --environment
* apply * --environment * prod*
helmfile apply
* apply *prod*
helmfile delete
* delete *
helmfile destroy
* destroy *
helmfile sync
* sync *
heroku access
* access * remove *	* access * update *
heroku addons
* addons * detach *
heroku alter
*␂* alter * table * drop *
heroku authorizations
* authorizations * revoke *	* authorizations * rotate *
heroku backups
* pg * backups * delete *	* pg * backups * restore *
heroku bucket
*␂* drop * bucket *
heroku buildpacks
* buildpacks * clear *
heroku catalog
*␂* drop * catalog *
heroku clear
* keys * clear *
heroku clients
* clients * destroy *	* clients * rotate *	* clients * update *
heroku column
*␂* alter * table * drop * column *
heroku config
* config * remove *	* config * unset *
heroku container
* container * rm *
heroku copy
* pg * copy *
heroku credentials
* pg * credentials * destroy *
heroku database
*␂* drop * database *
heroku delete
* apps * delete *	* teams * delete *	*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
heroku destroy
* addons * destroy *	* apps * destroy *	* ci * debug * destroy *	* destroy *	* kafka * topics * destroy *	* review * apps * destroy *	* spaces * destroy *
heroku detach
*␂* detach * table *
heroku disable
* labs * disable *
heroku domains
* domains * clear *	* domains * remove *
heroku drains
* drains * remove *
heroku external
*␂* drop * external * table *
heroku features
* features * disable *
heroku foreign
*␂* drop * foreign * table *
heroku keyspace
*␂* drop * keyspace *
heroku kill
* ps * kill *
heroku leave
* apps * leave *	* leave *
heroku maintenance
* maintenance * on *
heroku materialized
*␂* drop * materialized * view *
heroku measurement
*␂* drop * measurement *
heroku members
* members * remove *
heroku partition
*␂* alter * table * drop * partition *
heroku pg
* pg * kill*
heroku pipelines
* pipelines * destroy *	* pipelines * remove *
heroku promote
* pg * promote *	* redis * promote *
heroku pull
* pg * pull *
heroku purge_cache
* repo * purge_cache *
heroku push
* pg * push *
heroku releases
* releases * rollback *
heroku remove
* certs * remove *	* keys * remove *
heroku rename
* apps * rename *	* rename *	*␂* rename * table *
heroku reset
* pg * reset *	* repo * reset *
heroku resize
* ps * resize *
heroku restart
* dyno * restart *	* ps * restart *	* restart *
heroku rollback
* rollback *
heroku scale
* dyno * scale *	* ps * scale *
heroku schema
*␂* drop * schema *
heroku series
*␂* drop * series *
heroku shard
*␂* drop * shard *
heroku stage
*␂* drop * stage *
heroku stop
* ps * stop *
heroku stream
*␂* drop * stream *
heroku table
*␂* drop * table *
heroku tablespace
*␂* drop * tablespace *
heroku transfer
* apps * transfer *
heroku truncate
*␂* truncate *
heroku unfollow
* pg * unfollow *
heroku update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
heroku warehouse
*␂* drop * warehouse *
heroku webhooks
* webhooks * remove *
hex hex.publish
* hex.publish * --revert *
hex hex.retire
* hex.retire *
hex publish
* publish *
hf delete
* repo * delete *
hf delete-repo
* delete-repo *
hf repo-files
* repo-files * delete *
hf upload
* upload *
hg --clean
* co * --clean *	* up * --clean *	* update * --clean *
hg --force
* push * --force *
hg checkout
* checkout * --clean *	* checkout *␁*C*
hg co
* co *␁*C*
hg debugstrip
* debugstrip *
hg purge
* purge *
hg push
* push *␁*f*
hg strip
* strip *
hg up
* up *␁*C*
hg update
* update *␁*C*
history
*␁*c*
history --clear
* --clear *
history bash
* bash *
history clear
* clear *
history dash
* dash *
history eval
* eval *
history fish
* fish *
history ksh
* ksh *
history sh
* sh *
history source
* source *
history zsh
* zsh *
http
* _delete_by_query*	* _shutdown*	* python3.*
http .
* . *
http _close
* _close *
http _cluster
* _cluster * reroute*	* _cluster * settings*
http _ilm
* _ilm * stop*
http ash
* ash *
http bash
* bash *
http bun
* bun *
http csh
* csh *
http dash
* dash *
http delete
* DELETE *	* delete *	* update*stream.body * delete *
http deno
* deno *
http eval
* eval *
http fish
* fish *
http ksh
* ksh *
http lua
* lua *
http node
* node *
http osascript
* osascript *
http perl
* perl *
http php
* php *
http pwsh
* pwsh *
http python
* python *
http python2
* python2 *
http python3
* python3 *
http rscript
* Rscript *
http ruby
* ruby *
http sh
* sh *
http source
* source *
http tcsh
* tcsh *
http zsh
* zsh *
httpie delete
* DELETE *
hub all
* --pr* all * gc *
hub annex
* annex * dead *	* annex * drop * --fo*
hub branch
* branch * --de*	* branch * main *	* branch * master *	* branch * prod *	* branch * trunk *	* branch *␁*D*	* branch *␁*d*
hub checkout
* checkout *
hub clean
* clean * --fo*	* clean *␁*f*
hub delete
* delete *
hub develop
* branch * develop *	* push * HEAD * develop *	* push * develop *	* push * refs * heads * develop *
hub development
* push * development *
hub dropunused
* annex * dropunused * --fo*
hub fast-import
* fast-import * --fo*
hub filter-branch
* filter-branch *
hub filter-repo
* filter-repo *
hub gh-pages
* push * gh-pages *
hub heads
* push * refs * heads * main *	* push * refs * heads * release*
hub maintenance
* maintenance * run * --ta* prune*
hub master
* push * HEAD * master *	* push * master *	* push * refs * heads * master *
hub migrate
* lfs * migrate * export *	* lfs * migrate * import *
hub now
* --pr* now * gc *
hub production
* branch * production *	* push * HEAD * production *	* push * production *	* push * refs * heads * production *
hub prune
* prune *
hub push
* push * +*	* push * --de*	* push * --fo*	* push * --mi*	* push * --pr*	* push * HEAD * main *	* push * hotfix*	* push * loop *	* push * main *	* push * prod *	* push * refs * tags *	* push * release*	* push * v*	* push *.*	* push *:*	* push *␁*d*	* push *␁*f*
hub read-tree
* read-tree * --re*
hub reflog
* reflog * delete *	* reflog * expire * --ex* all *	* reflog * expire * --ex* now *
hub release
* branch * release *	* release * delete *
hub replace
* replace * --co*	* replace * --de*	* replace * --gr*	* replace *␁*d*
hub reset
* reset * --ha*	* reset * --me*	* svn * reset *
hub restore
* restore *
hub rm
* rm * . *	* rm *:*/*	* rm *[*]*	* rm *␁*r*
hub stable
* push * stable *
hub staging
* branch * staging *	* push * HEAD * staging *	* push * staging *
hub stash
* stash * clear *	* stash * drop *
hub submodule
* submodule * deinit * --al*	* submodule * deinit * --fo*	* submodule * deinit *␁*f*
hub switch
* switch * --di*	* switch * --fo*	* switch *␁*f*
hub symbolic-ref
* symbolic-ref * --de*	* symbolic-ref *␁*d*
hub trunk
* push * trunk *
hub update-ref
* update-ref * --de*	* update-ref *␁*d*
hub worktree
* worktree * remove * --fo*	* worktree * remove *␁*f*
hub xargs
* xargs * push *
ifconfig -alias
* -alias *
ifconfig delete
* delete *
ifconfig down
* down *
impala-shell alter
*␂* alter * table * drop *
impala-shell bucket
*␂* drop * bucket *
impala-shell catalog
*␂* drop * catalog *
impala-shell column
*␂* alter * table * drop * column *
impala-shell database
*␂* drop * database *
impala-shell delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
impala-shell detach
*␂* detach * table *
impala-shell external
*␂* drop * external * table *
impala-shell foreign
*␂* drop * foreign * table *
impala-shell keyspace
*␂* drop * keyspace *
impala-shell materialized
*␂* drop * materialized * view *
impala-shell measurement
*␂* drop * measurement *
impala-shell partition
*␂* alter * table * drop * partition *
impala-shell rename
*␂* rename * table *
impala-shell schema
*␂* drop * schema *
impala-shell series
*␂* drop * series *
impala-shell shard
*␂* drop * shard *
impala-shell stage
*␂* drop * stage *
impala-shell stream
*␂* drop * stream *
impala-shell table
*␂* drop * table *
impala-shell tablespace
*␂* drop * tablespace *
impala-shell truncate
*␂* truncate *
impala-shell update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
impala-shell warehouse
*␂* drop * warehouse *
impdp table_exists_action
* TABLE_EXISTS_ACTION * REPLACE *	* table_exists_action * replace *	* table_exists_action * truncate *
incus delete
* delete *	* image * delete *
incus network
* network * delete *
incus profile
* profile * delete *
incus project
* project * delete *
incus restore
* restore *
incus rm
* rm *
incus snapshot
* snapshot * delete *
incus storage
* storage * delete *	* storage * volume * delete *
infisical secrets
* secrets * delete *
influx alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
influx bucket
* bucket * delete *	*␂* drop * bucket *
influx catalog
*␂* drop * catalog *
influx column
*␂* alter * table * drop * column *
influx concurrently
*␂* drop * index * concurrently *
influx constraint
*␂* alter * table * drop * constraint *
influx database
*␂* drop * database *	*␂* reindex * database *
influx delete
* delete *	* org * delete *	* v1 * dbrp * delete *	*␂* alter * table * delete *
influx detach
*␂* detach * table *
influx dictionary
*␂* drop * dictionary *
influx drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
influx event
*␂* drop * event *
influx extension
*␂* drop * extension *
influx external
*␂* drop * external * table *
influx foreign
*␂* drop * foreign * table *
influx function
*␂* drop * function *
influx index
*␂* drop * index *
influx keyspace
*␂* drop * keyspace *
influx login
*␂* drop * login *
influx materialized
*␂* drop * materialized * view *
influx measurement
*␂* drop * measurement *
influx owned
*␂* drop * owned *
influx partition
*␂* alter * table * drop * partition *
influx policy
*␂* drop * policy *
influx primary
*␂* alter * table * drop * primary * key *
influx procedure
*␂* drop * procedure *
influx publication
*␂* drop * publication *
influx reassign
*␂* reassign * owned *
influx reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
influx rename
*␂* rename * table *
influx retention
*␂* drop * retention * policy *
influx revoke
*␂* revoke * all *
influx schema
*␂* drop * schema *
influx sequence
*␂* drop * sequence *
influx series
*␂* drop * series *
influx server
*␂* drop * server *
influx shard
*␂* drop * shard *
influx stage
*␂* drop * stage *
influx stream
*␂* drop * stream *
influx subscription
*␂* drop * subscription *
influx table
*␂* drop * table *	*␂* lock * table *
influx tables
*␂* lock * tables *
influx tablespace
*␂* drop * tablespace *
influx trigger
*␂* drop * trigger *
influx vacuum
*␂* vacuum * full *
influx warehouse
*␂* drop * warehouse *
init 0
* 0 *
init 6
* 6 *
init s
* S *	* s *
initctl stop
* stop *
innobackupex --copy-back
* --copy-back *
innobackupex --move-back
* --move-back *
install fstab
* etc * fstab */etc/*
install group
* etc * group */etc/*
install null
* dev * null * .*	* dev * null * HOME * .*	* dev * null * boot *	* dev * null * etc *	* dev * null * srv *	* dev * null * var * lib *
install passwd
* etc * passwd */etc/*
install shadow
* etc * shadow */etc/*
install sudoers
* etc * sudoers */etc/*
invoke-rc.d restart
* Network* restart *	* containerd* restart *	* docker* restart *	* firewalld* restart *	* libvirtd* restart *	* mariadb* restart *	* mongod* restart *	* mysql* restart *	* network* restart *	* postgresql* restart *	* redis* restart *	* ssh* restart *
ip addr
* addr * del *
ip address
* address * del *	* address * delete *	* address * flush *
ip default
* r * change * default *	* route * change * default *
ip del
* a * del *	* l * del *	* r * del *	* ro * del *
ip delete
* addr * delete *	* link * delete *	* netns * delete *	* r * delete *	* route * delete *
ip down
* l * set * down *
ip flush
* a * flush *	* addr * flush *	* r * flush *	* ro * flush *	* rule * flush *
ip link
* link * del *	* link * set * down *
ip neigh
* neigh * flush * all *
ip netns
* netns * del *	* netns * exec * ip * link * set * down *
ip policy
* xfrm * policy * flush *
ip replace
* r * replace * default *	* route * replace * default *
ip route
* -6 * route * del *	* -6 * route * flush *	* route * del *	* route * flush *
ip rule
* rule * del *
ip state
* xfrm * state * flush *
ip tunnel
* tunnel * del *
ipa
*-del *	*-delete *
ipa server-del
* server-del *
ipmitool chassis
* chassis * cycle *	* chassis * diag *	* chassis * off *	* chassis * reset *	* chassis * soft *
ipmitool power
* power * cycle *	* power * diag *	* power * off *	* power * reset *	* power * soft *
ipsec down
* down *
ipsec stop
* stop *
ipset destroy
* destroy *
ipset flush
* flush *
ipvsadm
*␁*C*	*␁*D*
ipvsadm --clear
* --clear *
iredis
*wapdb *	*␂* flushall*	*␂* flushdb*	*␂* shutdown*
iredis --cluster
* --cluster * del-node *	* --cluster * fix *	* --cluster * reshard *
iredis appendonly
* CONFIG * SET * appendonly *	* config * set * appendonly *
iredis client
* CLIENT * KILL *	* client * kill *
iredis cluster
* CLUSTER * FORGET *	* CLUSTER * RESET *	* cluster * forget *	* cluster * reset *
iredis config
* CONFIG * SET * save *	* config * set * save *
iredis dbfilename
* dbfilename *
iredis debug
* DEBUG * CRASH*	* DEBUG * SLEEP *	* debug * crash*	* debug * sleep *
iredis deluser
* ACL * DELUSER *	* acl * deluser *
iredis destroy
* XGROUP * DESTROY *	* xgroup * destroy *
iredis dir
* dir *
iredis eval
* EVAL *	* eval *
iredis failover
* cluster * failover *
iredis flushall
* FLUSHALL *	* FlushAll *	* flushall *
iredis flushdb
* FLUSHDB *	* FlushDB *	* flushdb *
iredis flushslots
* CLUSTER * FLUSHSLOTS *	* cluster * flushslots *
iredis function
* FUNCTION * FLUSH *	* function * flush *
iredis maxmemory
* maxmemory *
iredis protected-mode
* protected-mode *
iredis replicaof
* REPLICAOF *	* replicaof *
iredis requirepass
* requirepass *
iredis resetstat
* config * resetstat *
iredis restart
* DEBUG * RESTART *	* debug * restart *
iredis rewrite
* config * rewrite *
iredis script
* SCRIPT * FLUSH *	* script * flush *
iredis segfault
* DEBUG * SEGFAULT *	* debug * segfault *
iredis sentinel
* SENTINEL * REMOVE *	* sentinel * failover *	* sentinel * remove *
iredis shutdown
* SHUTDOWN *	* shutdown *
iredis slaveof
* SLAVEOF *	* slaveof *
iredis swapdb
* SWAPDB *
iredis unlink
* xargs * UNLINK *	* xargs * unlink *
iredis xargs
* xargs * DEL *	* xargs * del *
java
*jenkins-cli.jar * delete-*
java quiet-down
*jenkins-cli.jar * quiet-down *
java safe-shutdown
*jenkins-cli.jar * safe-shutdown *
java shutdown
*jenkins-cli.jar * shutdown *
jcli
* delete*	* delete-*
jf del
* rt * del *
jf dl-delete
* rt * dl-delete *
jf repo-delete
* rt * repo-delete *
jf rt
* rt * d *	* rt * delete*
jfrog build-publish
* rt * build-publish *
jfrog del
* rt * del *
jfrog dl-delete
* rt * dl-delete *
jfrog repo-delete
* rt * repo-delete *
jfrog rt
* rt * bp *	* rt * d *	* rt * delete*	* rt * u *
jfrog upload
* rt * upload *
jj --deleted
* git * push * --deleted *
jj abandon
* op * abandon *
jj operation
* operation * restore *
jj restore
* op * restore *
journalctl --vacuum-files
* --vacuum-files * 1 *
journalctl --vacuum-size
* --vacuum-size *K *	* --vacuum-size *M *
journalctl --vacuum-time
* --vacuum-time *d *	* --vacuum-time *h *	* --vacuum-time *m *	* --vacuum-time *s *
jsr publish
* publish *
jsr unpublish
* unpublish *
juju
* destroy-*	* remove-*
juju kill-controller
* kill-controller *
juju unregister
* unregister *
k --cluster
* --cluster *prod* apply *	* --cluster *prod* create *	* --cluster *prod* edit *	* --cluster *prod* patch *	* --cluster *prod* replace *
k --context
* --context *live* apply *	* --context *live* create *	* --context *live* edit *	* --context *live* patch *	* --context *live* replace *	* --context *prod* apply *	* --context *prod* create *	* --context *prod* edit *	* --context *prod* patch *	* --context *prod* replace *
k --filename
* apply * --filename *prod.*	* apply * --filename *production*	* create * --filename *prod.*	* create * --filename *production*	* replace * --filename *prod.*	* replace * --filename *production*
k --force
* --force * apply *	* --force * create *	* --force * replace *
k --kubeconfig
* --kubeconfig *prod* apply *	* --kubeconfig *prod* create *	* --kubeconfig *prod* edit *	* --kubeconfig *prod* patch *	* --kubeconfig *prod* replace *
k --kustomize
* apply * --kustomize *prod*	* create * --kustomize *prod*	* replace * --kustomize *prod*
k --namespace
* edit * --namespace * prod*	* edit * --namespace *-prod *	* patch * --namespace * prod*	* patch * --namespace *-prod *	* replace * --namespace * prod*	* replace * --namespace *-prod *
k --patch
* --patch *finalizers* patch *	* --patch *finalizers*null* patch *
k --prune
* --prune * apply *
k apply
* apply *prod *	* apply *prod.*	* apply *production*
k autoscale
* autoscale *
k certificate
* certificate * deny *
k cordon
* adm * cordon *	* cordon *
k create
* create *prod *	* create *prod.*	* create *production*
k delete
* delete *
k drain
* adm * drain *	* drain *
k edit
* edit *-prod *	* edit *prod*
k groups
* adm * groups * prune *
k image
* set * image *
k noexecute
* NoExecute * taint *
k patch
* patch *-prod *	* patch *prod*	*finalizers* patch *	*finalizers*null* patch *	*replicas * 0* patch *
k prune
* adm * prune *
k remove-cluster-role-from-user
* adm * policy * remove-cluster-role-from-user *
k replace
* replace * --raw *finalize*	* replace *-prod *	* replace *prod *	* replace *prod*	* replace *prod.*	* replace *production*
k replicas
* --patch * replicas * 0* patch *
k resources
* set * resources *
k rollout
* rollout * restart *	* rollout * resume *	* rollout * undo *
k rollouts
* argo * rollouts * abort *	* argo * rollouts * undo *
k scale
* scale *
k set
* set * env *
kadmin
*delete_principal*	*delprinc*
kafka-acls --delete
* --delete *
kafka-acls --delete-config
* --delete-config *
kafka-acls --delete-offsets
* --delete-offsets *
kafka-acls --offset-json-file
* --offset-json-file *
kafka-acls --remove
* --remove *
kafka-acls --reset-offsets
* --reset-offsets *
kafka-storage format
* format *
kaggle datasets
* datasets * create *	* datasets * version *
kaggle kernels
* kernels * push *
kaggle models
* models * create *
kamal --destination
* deploy * --destination * prod*	* redeploy * --destination * prod*
kamal accessory
* accessory * remove *
kamal deploy
* deploy *prod*
kamal redeploy
* redeploy *prod*
kamal remove
* app * remove *	* proxy * remove *	* remove *
kamal rollback
* rollback *
kamal stop
* app * stop *
kexec
*␁*e*
kexec --exec
* --exec *
keytool -delete
* -delete *
kill
*$*␁*9*	*9 *$*	*9 *`*	*KILL *$*	*KILL *`*	*SIGKILL *$*	*SIGKILL *`*	*`*␁*9*
kill -1
* -1 *
kill -kill
* -KILL *$*	* -KILL *`*
kill -sigkill
* -SIGKILL *$*	* -SIGKILL *`*
kill 1
* 1 *
killall
*9 *	*KILL *	*␁*9*	*␁*u*
killall --signal
* --signal * 9 *	* --signal * KILL *	* --signal * SIGKILL *
killall --user
* --user *
killall -kill
* -KILL *
killall -sigkill
* -SIGKILL *
killall .
* . *
killall apache2
* apache2 *
killall bash
* bash *
killall containerd
* containerd *
killall dbus-daemon
* dbus-daemon *
killall doas
* doas *
killall dockerd
* dockerd *
killall etcd
* etcd *
killall gnome-shell
* gnome-shell *
killall haproxy
* haproxy *
killall httpd
* httpd *
killall init
* init *
killall java
* java *
killall kube-apiserver
* kube-apiserver *
killall kubelet
* kubelet *
killall mariadbd
* mariadbd *
killall mongod
* mongod *
killall mysqld
* mysqld *
killall nginx
* nginx *
killall postgres
* postgres *
killall redis-server
* redis-server *
killall ssh
* ssh *
killall sshd
* sshd *
killall sudo
* sudo *
killall systemd
* systemd *
killall xorg
* Xorg *
killall zsh
* zsh *
kitchen destroy
* destroy *
knex migrate
* db * migrate * --env * prod*	* migrate * down *	* migrate * latest * --env * prod*
knex migration
* NODE_ENV * prod* migration * run *	* migration * run * --env * prod*
knex node_env
* NODE_ENV * prod* db * migrate *	* NODE_ENV * prod* migrate * latest *
knex rollback
* migrate * rollback *
knife client
* client * bulk * delete *	* client * delete *
knife cookbook
* cookbook * delete *
knife delete
* data * bag * delete *	* node * bulk * delete *	* node * delete *	* role * delete *	* vault * delete *
knife environment
* environment * delete *
knife server
* server * delete *
knife ssh
* ssh *chef-client*	* ssh *reboot*	* ssh *rm * -*	* ssh *shutdown*
knotc conf-purge
* conf-purge *
knotc stop
* stop *
knotc zone-flush
* zone-flush *
knotc zone-purge
* zone-purge *
knotc zone-unset
* zone-unset *
kopia repository
* repository * disconnect *
kopia snapshot
* snapshot * delete *	* snapshot * expire *
kops delete
* delete * --yes *
kops rolling-update
* rolling-update * --yes *
kubespray delete
* delete *	* stack * delete *
kubespray destroy
* destroy *	* stack * destroy *
kubespray down
* down *
kubespray remove
* remove *
kubespray reset
* reset *
kubespray terraform
* terraform * destroy *
kubespray undeploy
* undeploy *
kudu delete
* table * delete *
launchctl bootout
* bootout *
launchctl disable
* disable *
launchctl kill
* kill *
launchctl remove
* remove *
launchctl stop
* stop *
launchctl unload
* unload *
ldapmodify
*␁*f*
limactl delete
* delete *
limactl factory-reset
* factory-reset *
linode
*-delete *
linode delete
* delete *
linode rebuild
* rebuild *
linode revoke
* revoke *
linode rm
* rm *
linode shutdown
* shutdown *
liquibase
* rollback*
liquibase drop-all
* drop-all *
liquibase dropall
* dropAll *
litecli
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*
litecli --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
litecli alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
litecli bucket
*␂* drop * bucket *
litecli catalog
*␂* drop * catalog *
litecli column
*␂* alter * table * drop * column *
litecli concurrently
*␂* drop * index * concurrently *
litecli constraint
*␂* alter * table * drop * constraint *
litecli database
*␂* drop * database *	*␂* reindex * database *
litecli delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
litecli detach
*␂* detach * table *
litecli dictionary
*␂* drop * dictionary *
litecli drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
litecli event
*␂* drop * event *
litecli extension
*␂* drop * extension *
litecli external
*␂* drop * external * table *
litecli foreign
*␂* drop * foreign * table *
litecli function
*␂* drop * function *
litecli index
*␂* drop * index *
litecli keyspace
*␂* drop * keyspace *
litecli login
*␂* drop * login *
litecli materialized
*␂* drop * materialized * view *
litecli measurement
*␂* drop * measurement *
litecli owned
*␂* drop * owned *
litecli partition
*␂* alter * table * drop * partition *
litecli policy
*␂* drop * policy *
litecli primary
*␂* alter * table * drop * primary * key *
litecli procedure
*␂* drop * procedure *
litecli publication
*␂* drop * publication *
litecli reassign
*␂* reassign * owned *
litecli reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
litecli rename
*␂* rename * table *
litecli retention
*␂* drop * retention * policy *
litecli revoke
*␂* revoke * all *
litecli schema
*␂* drop * schema *
litecli sequence
*␂* drop * sequence *
litecli series
*␂* drop * series *
litecli server
*␂* drop * server *
litecli shard
*␂* drop * shard *
litecli source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
litecli stage
*␂* drop * stage *
litecli stream
*␂* drop * stream *
litecli subscription
*␂* drop * subscription *
litecli table
*␂* drop * table *	*␂* lock * table *
litecli tables
*␂* lock * tables *
litecli tablespace
*␂* drop * tablespace *
litecli trigger
*␂* drop * trigger *
litecli update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
litecli vacuum
*␂* vacuum * full *
litecli warehouse
*␂* drop * warehouse *
ln null
* dev * null * .*	* dev * null * HOME * .*	* dev * null * boot *	* dev * null * etc *	* dev * null * srv *	* dev * null * var * lib *
loginctl kill-user
* kill-user *
loginctl poweroff
* poweroff *
loginctl reboot
* reboot *
loginctl terminate-seat
* terminate-seat *
loginctl terminate-session
* terminate-session *
loginctl terminate-user
* terminate-user *
lvconvert --merge
* --merge *
lvconvert --mergesnapshot
* --mergesnapshot *
lvconvert --uncache
* --uncache *
lvm lvreduce
* lvreduce *
lvm lvremove
* lvremove *
lvm pvremove
* pvremove *
lvm vgreduce
* vgreduce *
lvm vgremove
* vgremove *
lvresize
* -L-*	*-*
lvresize --extents
* --extents * -*
lvresize --size
* --size * -*
mail-merge --no-dry-run
* --no-dry-run *
mail-merge --no-limit
* --no-limit *
mailchimp campaign
* campaign * send *
mailchimp campaigns
* campaigns * send *
mailchimp send
* send *
mailman delmembers
* delmembers *
mailman inject
* inject *
mailman remove
* remove *
mailman unshunt
* unshunt *
make
* deploy-prod*	* destroy*	* nuke*	* prod-deploy*	* release-prod*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
make destroy
* destroy *
make nuke
* nuke *
make production
* production *
make ship
* ship *
make tear-down
* tear-down *
make teardown
* teardown *
make undeploy
* undeploy *
manage.py
* send_mail_to_*	* send_mass_*	*send_campaign*	*send_newsletter*
manage.py --database
* --database *prod* migrate *
manage.py --settings
* --settings *prod* migrate *
manage.py django_env
* DJANGO_ENV * prod* migrate *
manage.py django_settings_module
* DJANGO_SETTINGS_MODULE *prod* migrate *
manage.py flush
* flush *
manage.py migrate
* migrate * zero *	*manage.py * migrate *
manage.py reset_db
* reset_db *
manage.py send_queued_mail
* send_queued_mail *
manage.py sendnewsletter
* sendnewsletter *
mariadb
* delete*	* destroy*	* drop*	* nuke*	* purge*	* teardown*	* truncate*	* wipe*	*.sql*	*delete*	*destroy*	*drop*	*nuke*	*purge*	*teardown*	*truncate*	*wipe*	*␁*f*	*␂*pg_drop_replication_slot*	*␂*pg_promote *	*␂*pg_switch_wal*pg_promote*	*␂*pg_terminate_backend*from*	*␂*pg_wal_replay_pause*
mariadb --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
mariadb alter
*␂* alter * table * drop *	*␂* alter * table * drop * index *
mariadb binary
*␂* purge * binary * logs *
mariadb bucket
*␂* drop * bucket *
mariadb catalog
*␂* drop * catalog *
mariadb change
*␂* change * master *
mariadb column
*␂* alter * table * drop * column *
mariadb concurrently
*␂* drop * index * concurrently *
mariadb constraint
*␂* alter * table * drop * constraint *
mariadb database
* DATABASE *DELETE *	* DATABASE *DROP *	* DATABASE *TRUNCATE *	* DATABASE *drop *	* database *DELETE *	* database *DROP *	* database *TRUNCATE *	* database *drop *	*␂* alter * database * set * offline *	*␂* drop * database *	*␂* reindex * database *
mariadb delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
mariadb detach
*␂* detach * table *
mariadb dictionary
*␂* drop * dictionary *
mariadb drop
*␂* drop * role *	*␂* drop * type *	*␂* drop * user *	*␂* drop * view *
mariadb event
*␂* drop * event *
mariadb extension
*␂* drop * extension *
mariadb external
*␂* drop * external * table *
mariadb foreign
*␂* drop * foreign * table *
mariadb from
* FROM *DELETE *	* FROM *DROP *	* FROM *TRUNCATE *	* FROM *drop *	* from *DELETE *	* from *DROP *	* from *TRUNCATE *	* from *drop *
mariadb function
*␂* drop * function *
mariadb general_log
*␂* set * global * general_log *
mariadb index
*␂* drop * index *
mariadb keyspace
*␂* drop * keyspace *
mariadb kill
*␂* kill *
mariadb login
*␂* drop * login *
mariadb master
*␂* purge * master * logs *	*␂* reset * master *
mariadb materialized
*␂* drop * materialized * view *
mariadb measurement
*␂* drop * measurement *
mariadb owned
*␂* drop * owned *
mariadb partition
*␂* alter * table * drop * partition *
mariadb policy
*␂* drop * policy *
mariadb primary
*␂* alter * table * drop * primary * key *
mariadb procedure
*␂* drop * procedure *
mariadb publication
*␂* drop * publication *
mariadb read_only
*␂* alter * database * read_only *	*␂* set * global * read_only *
mariadb reassign
*␂* reassign * owned *
mariadb reindex
*␂* reindex * schema *	*␂* reindex * system *	*␂* reindex * table *
mariadb rename
*␂* rename * table *
mariadb replica
*␂* reset * replica *	*␂* stop * replica *
mariadb replication
*␂* change * replication * source *
mariadb reset
*␂* reset * slave *
mariadb retention
*␂* drop * retention * policy *
mariadb revoke
*␂* revoke * all *
mariadb schema
* SCHEMA *DELETE *	* SCHEMA *DROP *	* SCHEMA *TRUNCATE *	* SCHEMA *drop *	* schema *DELETE *	* schema *DROP *	* schema *TRUNCATE *	* schema *drop *	*␂* drop * schema *
mariadb sequence
*␂* drop * sequence *
mariadb series
*␂* drop * series *
mariadb server
*␂* drop * server *
mariadb shard
*␂* drop * shard *
mariadb shutdown
*␂* shutdown *	*␂* system * shutdown *
mariadb slave
*␂* stop * slave *
mariadb source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
mariadb stage
*␂* drop * stage *
mariadb startup
*␂* startup * force *
mariadb stream
*␂* drop * stream *
mariadb subscription
*␂* drop * subscription *
mariadb super_read_only
*␂* set * global * super_read_only *
mariadb system
*␂* alter * system * flush *	*␂* alter * system * set *	*␂* system * kill *
mariadb table
* TABLE *DELETE *	* TABLE *DROP *	* TABLE *TRUNCATE *	* TABLE *drop *	* table *DELETE *	* table *DROP *	* table *TRUNCATE *	* table *drop *	*␂* drop * table *	*␂* lock * table *
mariadb tables
*␂* flush * tables * with * read * lock *	*␂* lock * tables *
mariadb tablespace
*␂* drop * tablespace *
mariadb trigger
*␂* drop * trigger *
mariadb truncate
*␂* truncate *
mariadb update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
mariadb vacuum
*␂* vacuum * full *
mariadb warehouse
*␂* drop * warehouse *
mariadb-admin drop
* drop *
mariadb-admin shutdown
* shutdown *
mc --force
* mirror * --force *	* rm * --force *
mc --recursive
* mirror * --recursive *	* rm * --recursive *
mc --remove
* mirror * --remove *	* rm * --remove *
mc admin
* admin * user * rm *
mc mirror
* mirror *␁*r*
mc rb
* rb *
mc remove
* admin * user * remove *
mc rm
* rm *␁*r*
mdadm
*␁*C*	*␁*G*	*␁*S*	*␁*f*	*␁*r*
mdadm --create
* --create *
mdadm --fail
* --fail *
mdadm --grow
* --grow *
mdadm --remove
* --remove *
mdadm --set-faulty
* --set-faulty *
mdadm --stop
* --stop *
mdadm --zero-superblock
* --zero-superblock *
microk8s leave
* leave *
microk8s remove-node
* remove-node *
microk8s reset
* reset *
minikube --purge
* --purge * delete *
mix ecto.drop
* ecto.drop *
mix ecto.migrate
* ecto.migrate * MIX_ENV * prod *
mix ecto.reset
* ecto.reset *
mix hex.publish
* hex.publish *	* hex.publish * --revert *
mix hex.retire
* hex.retire *
mkdosfs
*$*
mkdosfs dev
* dev *
mkdosfs disk
* dev * disk *
mkdosfs label
* LABEL *
mkdosfs uuid
* UUID *
mlflow gc
* gc *
modprobe
* kvm*␁*r*	* mlx*␁*r*
modprobe --remove
* ahci * --remove *	* bonding * --remove *	* bridge * --remove *	* e1000e * --remove *	* ena * --remove *	* ext4 * --remove *	* i40e * --remove *	* igb * --remove *	* ixgbe * --remove *	* kvm* --remove *	* mlx* --remove *	* nvme * --remove *	* overlay * --remove *	* r8169 * --remove *	* xfs * --remove *	* zfs * --remove *
modprobe ahci
* ahci *␁*r*
modprobe bonding
* bonding *␁*r*
modprobe bridge
* bridge *␁*r*
modprobe e1000e
* e1000e *␁*r*
modprobe ena
* ena *␁*r*
modprobe ext4
* ext4 *␁*r*
modprobe i40e
* i40e *␁*r*
modprobe igb
* igb *␁*r*
modprobe ixgbe
* ixgbe *␁*r*
modprobe nf_conntrack
* nf_conntrack * --remove *	* nf_conntrack *␁*r*
modprobe nvme
* nvme *␁*r*
modprobe overlay
* overlay *␁*r*
modprobe r8169
* r8169 *␁*r*
modprobe virtio_blk
* virtio_blk * --remove *	* virtio_blk *␁*r*
modprobe virtio_net
* virtio_net * --remove *	* virtio_net *␁*r*
modprobe xfs
* xfs *␁*r*
modprobe zfs
* zfs *␁*r*
mongo
* delete*	* delete*.js *	* destroy*	* destroy*.js *	* drop*	* drop*.js *	* nuke*	* nuke*.js *	* purge*	* purge*.js *	* teardown*	* teardown*.js *	* truncate*	* truncate*.js *	* wipe*	* wipe*.js *	*.sql*	*delete*	*delete*.js *	*destroy*	*destroy*.js *	*drop*	*drop*.js *	*nuke*	*nuke*.js *	*purge*	*purge*.js *	*teardown*	*teardown*.js *	*truncate*	*truncate*.js *	*wipe*	*wipe*.js *	*␁*f*	*␂*.drop *	*␂*.dropdatabase *	*␂*.remove *	*␂*deletemany *	*␂*dropallusers*	*␂*dropcollection*	*␂*dropdatabase *	*␂*dropindex *	*␂*dropindexes *	*␂*dropuser *	*␂*removeshard*	*␂*replsetreconfig*force*true*	*␂*rs.reconfig *force*	*␂*rs.remove *	*␂*rs.stepdown *	*␂*shutdownserver*	*␂*updatemany *
mongo --file
* --file *	* --file * delete*	* --file * destroy*	* --file * drop*	* --file * nuke*	* --file * purge*	* --file * teardown*	* --file * truncate*	* --file * wipe*	* --file *delete*	* --file *destroy*	* --file *drop*	* --file *nuke*	* --file *purge*	* --file *teardown*	* --file *truncate*	* --file *wipe*
mongo drop
*␂* drop *
mongo source
*␂* source * delete*	*␂* source * destroy*	*␂* source * drop*	*␂* source * nuke*	*␂* source * purge*	*␂* source * teardown*	*␂* source * truncate*	*␂* source * wipe*
mongocli delete
* delete *
mongocli pause
* pause *
mongocli terminate
* terminate *
mongorestore --drop
* --drop *
monit quit
* quit *
monit stop
* stop *
monit unmonitor
* unmonitor *
mosquitto_ctrl deleteclient
* dynsec * deleteclient *
mosquitto_ctrl deleterole
* dynsec * deleterole *
mount
*remount * ro*	*remount *noexec*	*remount *ro*
mount --options
* --options *remount * ro*
multipass --purge
* delete * --purge *
multipass delete
* delete *␁*p*
multipass purge
* purge *
mv
*mv*
mv fstab
* etc * fstab */etc/*
mv group
* etc * group */etc/*
mv null
* dev * null *
mv passwd
* etc * passwd */etc/*
mv shadow
* etc * shadow */etc/*
mv sudoers
* etc * sudoers */etc/*
mvn central
* central * publish *
mvn deploy
* deploy *	* deploy * deploy *
mvn deploy-file
* deploy * deploy-file *
mvn nexus-staging
* nexus-staging * release *
mvn release
* release * perform *
mvn set-property
* versions * set-property *
mysqld --initialize
* --initialize *
mysqld --initialize-insecure
* --initialize-insecure *
mysqld --skip-grant-tables
* --skip-grant-tables *
mysqlimport
*␁*d*	*␁*r*
mysqlimport --delete
* --delete *
mysqlimport --replace
* --replace *
nats con
* con * rm *
nats consumer
* consumer * rm *
nats del
* kv * del *
nats obj
* obj * rm *
nats object
* object * del *
nats purge
* kv * purge *	* str * purge *
nats step-down
* server * raft * step-down *
nats str
* str * rm *
nats stream
* stream * del *	* stream * purge *	* stream * rm *
neo4j-admin database
* database * load *	* database * restore *
neo4j-admin load
* load *
neo4j-admin restore
* restore *
neon branches
* branches * delete *	* branches * reset *	* branches * restore *
neon databases
* databases * delete *
neon delete
* roles * delete *
neon projects
* projects * delete *
net delete
* delete *	* user * delete *
net stop
* stop *
netlify --from
* env * clone * --from *
netlify --replace-existing
* env * clone * --replace-existing *	* env * import * --replace-existing *
netlify clone
* env * clone * --to *	* env * clone *␁*r*
netlify delete
* blobs * delete *	* db * delete *	* sites * delete *
netlify deploy
* deploy * --prod *	* deploy *␁*p*
netlify functions
* functions * delete *
netlify import
* env * import * --from *	* env * import * --to *	* env * import *␁*r*
netlify unset
* env * unset *
netplan apply
* apply *
netsh advfirewall
* advfirewall * reset *	* advfirewall * set * allprofiles * state * off *
netsh reset
* int * ip * reset *
netsh winsock
* winsock * reset *
networkctl delete
* delete *
networkctl down
* down *
networksetup -setairportpower
* -setairportpower *
networksetup -setnetworkserviceenabled
* -setnetworkserviceenabled *
nft
*␁*f*
nft --file
* --file *
nft delete
* delete * chain *	* delete * rule *	* delete * table *
nft destroy
* destroy * chain *	* destroy * table *
nft element
* delete * element *
nft flush
* flush *
nft insert
* insert * rule *
nft replace
* replace * rule *
nft reset
* reset * rules *
nginx
*quit *	*stop *
ngrok delete
* api * delete *
nix-collect-garbage
*␁*d*
nix-collect-garbage --delete-old
* --delete-old *
nix-env
*␁*e*
nix-env --delete-generations
* --delete-generations *
nix-env --rollback
* --rollback *
nix-env --uninstall
* --uninstall *
nixos-rebuild --rollback
* --rollback * --rollback *
nmcli con
* con * del *
nmcli connection
* connection * delete *	* connection * down *
nmcli delete
* c * delete *	* con * delete *
nmcli device
* device * delete *	* device * down *
nmcli disconnect
* d * disconnect *	* dev * disconnect *	* device * disconnect *
nmcli down
* c * down *	* con * down *	* dev * down *
nmcli networking
* networking * off *
nmcli off
* n * off *
nmcli radio
* radio * all * off *	* radio * wifi * off *
node
*deploy* prod*	*deploy* production*	*deploy*prd *	*deploy*prod *	*deploy*prod*	*deploy*production *	*deploy*production*	*promote* prod*	*promote* production*	*promote*prd *	*promote*prod *	*promote*prod*	*promote*production *	*promote*production*	*rollout* prod*	*rollout* production*	*rollout*prd *	*rollout*prod *	*rollout*prod*	*rollout*production *	*rollout*production*	*␂*remove_tree *	*␂*rm_r *	*␂*rm_rf *	*␂*rmdirsync *	*␂*rmsync *	*␂*rmtree *
node os.path.expanduser
*␂*rmtree * os.path.expanduser *
node prd
*deploy* prd *	*promote* prd *	*rollout* prd *
node prod
*deploy* prod *	*promote* prod *	*rollout* prod *
node production
*deploy* production *	*promote* production *	*rollout* production *
nodetool assassinate
* assassinate *
nodetool clearsnapshot
* clearsnapshot *
nodetool decommission
* decommission *
nodetool disablebinary
* disablebinary *
nodetool disablegossip
* disablegossip *
nodetool drain
* drain *
nodetool rebuild
* rebuild *
nodetool removenode
* removenode *
nodetool stopdaemon
* stopdaemon *
nodetool truncatehints
* truncatehints *
nomad alloc
* alloc * stop *
nomad delete
* acl * token * delete *	* quota * delete *
nomad deployment
* deployment * fail *
nomad deregister
* volume * deregister *
nomad drain
* node * drain *
nomad force-leave
* server * force-leave *
nomad namespace
* namespace * delete *
nomad node-drain
* node-drain *
nomad operator
* operator * snapshot * restore *
nomad purge
* node * purge *	* var * purge *
nomad remove-peer
* operator * raft * remove-peer *
nomad revert
* job * revert *
nomad stop
* job * stop *	* stop *
nomad system
* system * gc *
nomad volume
* volume * delete *
now alias
* alias * rm *
now blob
* blob * del *
now certs
* certs * rm *
now delete
* blob * store * delete *
now dns
* dns * rm *
now domain
* domain * remove *	* domain * rm *
now domains
* domains * move *	* domains * remove *	* domains * rm *
now env
* env * rm *
now integration
* integration * remove *
now project
* project * remove *	* project * rm *
now projects
* projects * remove *	* projects * rm *
now promote
* promote *
now remove
* alias * remove *	* dns * remove *	* env * remove *	* remove *
now rm
* rm *
now rollback
* rollback *
now teams
* teams * leave *
now transfer-in
* domains * transfer-in *
npm
* destroy*	* nuke*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
npm --global
* remove * --global *	* rm * --global *	* un * --global *
npm access
* access * public *	* access * revoke *	* access * set * status * public *
npm brew
* brew * rm *
npm cargo
* cargo * rm *
npm deprecate
* deprecate *
npm destroy
* destroy *	* team * destroy *
npm dist-tag
* dist-tag * add *	* dist-tag * rm *
npm gem
* gem * rm *
npm npm
* npm * rm *
npm nuke
* nuke *
npm org
* org * rm *
npm owner
* owner * rm *
npm pip
* pip * rm *
npm pip3
* pip3 * rm *
npm publish
* -r * publish *	* publish *
npm remove
* brew * remove *	* cargo * remove *	* gem * remove *	* npm * remove *	* owner * remove *	* pip * remove *	* pip3 * remove *	* remove *␁*g*	* xargs * remove *
npm revoke
* token * revoke *
npm rm
* rm *␁*g*
npm ship
* ship *
npm tear-down
* tear-down *
npm teardown
* teardown *
npm un
* un *␁*g*
npm undeploy
* undeploy *
npm uninstall
* brew * uninstall *	* cargo * uninstall *	* gem * uninstall *	* npm * uninstall *	* pip * uninstall *	* pip3 * uninstall *	* uninstall * --global *	* uninstall *␁*g*	* xargs * uninstall *
npm unpublish
* unpublish *
npm xargs
* xargs * rm *	* xargs * un *
ntl --from
* env * clone * --from *
ntl --replace-existing
* env * clone * --replace-existing *	* env * import * --replace-existing *
ntl clone
* env * clone * --to *	* env * clone *␁*r*
ntl delete
* blobs * delete *	* db * delete *	* sites * delete *
ntl functions
* functions * delete *
ntl import
* env * import * --from *	* env * import * --to *	* env * import *␁*r*
ntl unset
* env * unset *
nuget delete
* delete *	* nuget * delete *
nuget nuget
* nuget * push *
nuget push
* push *
nvm uninstall
* uninstall * node *
nvme delete-ns
* delete-ns *
nvme format
* format *
nvme sanitize
* sanitize *
nx
* ship*	*deploy*	*migrate*	*promote*	*release*	*rollout*	*ship *
nx release
* release * publish *
nx ship
* ship *
occ delete
* group * delete *	* user * delete *
occ maintenance
* maintenance * mode * --on *
occ trashbin
* trashbin * cleanup *
occ versions
* versions * cleanup *
oci
* Delete*	* Terminate*	*-delete *	*-rm *
oci bulk-delete
* bulk-delete *
oci delete
* delete *
oci destroy
* destroy *
oci detach
* detach *
oci evacuate
* evacuate *
oci instance-terminate
* instance-terminate *
oci purge
* purge *
oci rebuild
* rebuild *
oci remove
* remove *
oci reset
* reset *
oci rm
* rm *
oci terminate
* terminate *
octodns-sync --doit
* --doit *
octodns-sync push
* push *
op delete
* group * delete *	* item * delete *	* user * delete *	* vault * delete *
op document
* document * delete *
openssl -revoke
* -revoke * ca *
opentofu --auto-approve
* --auto-approve * apply *	* --auto-approve * refresh *
opentofu -auto-approve
* -auto-approve * apply *	* -auto-approve * refresh *
opentofu -chdir
* -chdir *prod* apply *
opentofu -destroy
* -destroy * apply *	* -destroy * plan *
opentofu -force-copy
* -force-copy * init *
opentofu -migrate-state
* -migrate-state * init *
opentofu -replace
* -replace * apply *
opentofu -var-file
* -var-file *prod* apply *
opentofu apply
* apply *␂* y*	* apply *␂* yes*
opentofu destroy
* destroy *
opentofu force-unlock
* force-unlock *
opentofu replace-provider
* state * replace-provider *
opentofu state
* state * mv *	* state * push *	* state * rm *
opentofu taint
* taint *
opentofu tf_workspace
* TF_WORKSPACE *prod* apply *
opentofu untaint
* untaint *
opentofu workspace
* workspace * delete *
oras delete
* blob * delete *
oras manifest
* manifest * delete *
oras push
* push *
oras submit
* submit *
ovs-vsctl del-br
* del-br *
ovs-vsctl del-port
* del-port *
ovs-vsctl emer-reset
* emer-reset *
p4 obliterate
* obliterate *
p4 revert
* revert * ... *
pacman
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
pacman --depclean
* --depclean *
pacman --erase
* --erase *
pacman --purge
* --purge *
pacman --remove
* --remove *
pacman --unmerge
* --unmerge *
pacman -rcns
* -Rcns *
pacman -rdd
* -Rdd *
pacman -rddn
* -Rddn *
pacman -rns
* -Rns *
pacman -rs
* -Rs *
pacman -rsc
* -Rsc *
pacman -rscn
* -Rscn *
pacman autoremove
* autoremove *
pacman del
* del *
pacman delete
* delete *
pacman erase
* erase *
pacman purge
* purge *
pacman remove
* remove *
pacman rm
* rm *
pamac
*␁*R*
pamac -rns
* -Rns *
pamac -rs
* -Rs *
pamac -rsc
* -Rsc *
pamac -yc
* -Yc *
pamac remove
* remove *
partprobe --rereadpt
* --rereadpt *
partprobe --setfra
* --setfra *
partprobe --setra
* --setra *
partprobe dev
* dev *
paru
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
paru --depclean
* --depclean *
paru --erase
* --erase *
paru --purge
* --purge *
paru --remove
* --remove *
paru --unmerge
* --unmerge *
paru -rdd
* -Rdd *
paru -rns
* -Rns *
paru -rs
* -Rs *
paru -rsc
* -Rsc *
paru -yc
* -Yc *
paru autoremove
* autoremove *
paru del
* del *
paru delete
* delete *
paru erase
* erase *
paru purge
* purge *
paru remove
* remove *
paru rm
* rm *
pass --recursive
* delete * --recursive *	* remove * --recursive *	* rm * --recursive *
pass delete
* delete *␁*r*
pass remove
* remove *␁*r*
pass rm
* rm *␁*r*
passwd
*␁*d*	*␁*l*
passwd --delete
* --delete *
passwd --lock
* --lock *
patronictl failover
* failover *
patronictl pause
* pause *
patronictl reinit
* reinit *
patronictl remove
* remove *
patronictl restart
* restart *
patronictl switchover
* switchover *
pbsnodes
*␁*o*
pct delsnapshot
* delsnapshot *
pct destroy
* destroy *
pct reset
* reset *
pct rollback
* rollback *
pct stop
* stop *
pdns_control purge
* purge *
pdns_control quit
* quit *
pdnsutil clear-zone
* clear-zone *
pdnsutil delete
* rrset * delete *	* zone * delete *
pdnsutil delete-rrset
* delete-rrset *
pdnsutil delete-zone
* delete-zone *
pdnsutil disable-dnssec
* disable-dnssec *
pdnsutil load-zone
* load-zone *
pdnsutil remove-zone-key
* remove-zone-key *
pdnsutil replace-rrset
* replace-rrset *
perl
*␂*remove_tree *	*␂*rm_r *	*␂*rm_rf *	*␂*rmdirsync *	*␂*rmsync *	*␂*rmtree *
perl os.path.expanduser
*␂*rmtree * os.path.expanduser *
pfctl
*␁*F*	*␁*d*
pg_ctl
*i *	*immediate *
pg_ctl kill
* kill *
pg_ctl promote
* promote *
pg_ctl restart
* restart *
pg_ctl stop
* stop *
pg_ctlcluster promote
* promote *
pg_ctlcluster restart
* restart *
pg_ctlcluster stop
* stop *
pg_restore
*␁*d*
pg_restore --dbname
* --dbname *
pgbackrest expire
* expire *
pgbackrest restore
* restore *
pgbackrest stanza-delete
* stanza-delete *
php artisan
* artisan * broadcast*	* artisan * db * wipe *	* artisan * migrate * --env * prod*	* artisan * migrate * --force *	* artisan * migrate * fresh *	* artisan * migrate * refresh *	* artisan * migrate * reset *	* artisan *campaign*	* artisan *mail * send*	* artisan *newsletter*
php delete
*occ * group * delete *	*occ * user * delete *
php doctrine
* bin * console * doctrine * database * drop *	* bin * console * doctrine * schema * drop *
php trashbin
*occ * trashbin * cleanup *
php versions
*occ * versions * cleanup *
pip --break-system-packages
* --break-system-packages *
pip brew
* brew * rm *
pip cargo
* cargo * rm *
pip gem
* gem * rm *
pip npm
* npm * rm *
pip pip
* pip * rm *
pip pip3
* pip3 * rm *
pip remove
* brew * remove *	* cargo * remove *	* gem * remove *	* npm * remove *	* pip * remove *	* pip3 * remove *
pip setuptools
* uninstall * setuptools *
pip uninstall
* brew * uninstall *	* cargo * uninstall *	* gem * uninstall *	* npm * uninstall *	* pip * uninstall *	* pip3 * uninstall *	* uninstall * --yes *	* uninstall * doas *	* uninstall * pip *	* uninstall * sudo *	* uninstall * wheel *	* uninstall * xargs *	* uninstall *␁*y*
pkill
*9 *	*KILL *	*␁*9*	*␁*U*	*␁*u*
pkill --euid
* --euid *
pkill --signal
* --signal * 9 *	* --signal * KILL *	* --signal * SIGKILL *
pkill -kill
* -KILL *
pkill -sigkill
* -SIGKILL *
pkill .
* . *
pkill apache2
* apache2 *
pkill bash
* bash *
pkill containerd
* containerd *
pkill dbus-daemon
* dbus-daemon *
pkill doas
* doas *
pkill dockerd
* dockerd *
pkill etcd
* etcd *
pkill gnome-shell
* gnome-shell *
pkill haproxy
* haproxy *
pkill httpd
* httpd *
pkill init
* init *
pkill java
* java *
pkill kube-apiserver
* kube-apiserver *
pkill kubelet
* kubelet *
pkill mariadbd
* mariadbd *
pkill mongod
* mongod *
pkill mysqld
* mysqld *
pkill nginx
* nginx *
pkill postgres
* postgres *
pkill redis-server
* redis-server *
pkill ssh
* ssh *
pkill sshd
* sshd *
pkill sudo
* sudo *
pkill systemd
* systemd *
pkill xorg
* Xorg *
pkill zsh
* zsh *
pm2 del
* del *
pm2 delete
* delete *	* delete * all *
pm2 kill
* kill *
pm2 stop
* stop *	* stop * all *
pm2 unstartup
* unstartup *
pnpm
* destroy*	* nuke*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
pnpm --global
* remove * --global *	* rm * --global *	* un * --global *
pnpm access
* access * public *	* access * revoke *	* access * set * status * public *
pnpm deprecate
* deprecate *
pnpm destroy
* destroy *	* team * destroy *
pnpm dist-tag
* dist-tag * add *	* dist-tag * rm *
pnpm nuke
* nuke *
pnpm org
* org * rm *
pnpm owner
* owner * rm *
pnpm publish
* -r * publish *	* publish *
pnpm remove
* owner * remove *	* remove *␁*g*
pnpm revoke
* token * revoke *
pnpm rm
* rm *␁*g*
pnpm ship
* ship *
pnpm tear-down
* tear-down *
pnpm teardown
* teardown *
pnpm un
* un *␁*g*
pnpm undeploy
* undeploy *
pnpm uninstall
* uninstall * --global *	* uninstall *␁*g*
pnpm unpublish
* unpublish *
pod delete
* trunk * delete *
pod deprecate
* trunk * deprecate *
pod remove-owner
* trunk * remove-owner *
pod trunk
* trunk * push *
postsuper
*␁*d*
postsuper --close_list
* --close_list *
postsuper --remove_list
* --remove_list *
prisma --accept-data-loss
* db * push * --accept-data-loss *
prisma --force
* db * push * --force *
prisma --force-reset
* db * push * --force-reset *
prisma migrate
* migrate * reset *
prisma push
* db * push *␁*f*
prlctl delete
* delete *
prlctl snapshot-delete
* snapshot-delete *
pscale backup
* backup * delete *
pscale branch
* branch * delete *
pscale database
* database * delete *
pscale deploy-request
* deploy-request * deploy *	* deploy-request * revert *
pscale password
* password * delete *
pt-archiver --purge
* --purge *
pulsar-admin clear-backlog
* clear-backlog *
pulsar-admin delete
* delete *
pulsar-admin skip-all
* skip-all *
pulsar-admin terminate
* terminate *
pulsar-admin unload
* unload *
pulumi --replace
* up * --replace *
pulumi --skip-preview
* refresh * --skip-preview *	* up * --skip-preview *	* update * --skip-preview *
pulumi --yes
* up * --yes *
pulumi cancel
* cancel *
pulumi change-secrets-provider
* stack * change-secrets-provider *
pulumi config
* config * rm *
pulumi delete
* org * delete *	* state * delete *
pulumi destroy
* destroy *
pulumi down
* down *
pulumi import
* stack * import *
pulumi refresh
* refresh * --yes *	* refresh *␁*f*	* refresh *␁*y*
pulumi rename
* state * rename *
pulumi stack
* stack * rm *
pulumi state
* state * move *
pulumi unprotect
* state * unprotect *
pulumi unselect
* stack * unselect *
pulumi up
* up *␁*f*	* up *␁*y*
pulumi update
* update * --yes *	* update *␁*f*	* update *␁*y*
pulumi upgrade
* state * upgrade *
puppet clean
* cert * clean *	* node * clean *
puppet deactivate
* node * deactivate *
puppet purge
* node * purge *
puppet resource
* resource * ensure * absent *
puppetserver clean
* ca * clean *
puppetserver revoke
* ca * revoke *
pvcreate
*␁*f*
pvcreate --force
* --force *
pveceph destroy
* destroy *
pveceph purge
* purge *
pvesm free
* free *
pvesm remove
* remove *
python
* send_mail_to_*	* send_mass_*	*deploy* prod*	*deploy* production*	*deploy*prd *	*deploy*prod *	*deploy*prod*	*deploy*production *	*deploy*production*	*promote* prod*	*promote* production*	*promote*prd *	*promote*prod *	*promote*prod*	*promote*production *	*promote*production*	*rollout* prod*	*rollout* production*	*rollout*prd *	*rollout*prod *	*rollout*prod*	*rollout*production *	*rollout*production*	*send_campaign*	*send_newsletter*	*␂*remove_tree *	*␂*rm_r *	*␂*rm_rf *	*␂*rmdirsync *	*␂*rmsync *	*␂*rmtree *
python --database
* --database *prod*manage.py * migrate *
python --settings
* --settings *prod*manage.py * migrate *
python django_env
* DJANGO_ENV * prod*manage.py * migrate *
python django_settings_module
* DJANGO_SETTINGS_MODULE *prod*manage.py * migrate *
python flush
* flush *
python migrate
*manage.py * migrate *
python os.path.expanduser
*␂*rmtree * os.path.expanduser *
python prd
*deploy* prd *	*promote* prd *	*rollout* prd *
python prod
*deploy* prod *	*promote* prod *	*rollout* prod *
python production
*deploy* production *	*promote* production *	*rollout* production *
python reset_db
* reset_db *
python send_queued_mail
* send_queued_mail *
python sendnewsletter
* sendnewsletter *
python upload
*setup.py * upload *
qemu-img --shrink
* --shrink * resize *
qmgr
*delete *	*state * offline*
qmgr del
* del *
qpid-config del
* del *
rabbitmq-diagnostics clear_permissions
* clear_permissions *
rabbitmq-diagnostics clear_policy
* clear_policy *
rabbitmq-diagnostics close_all_connections
* close_all_connections *
rabbitmq-diagnostics delete_queue
* delete_queue *
rabbitmq-diagnostics delete_user
* delete_user *
rabbitmq-diagnostics delete_vhost
* delete_vhost *
rabbitmq-diagnostics force_boot
* force_boot *
rabbitmq-diagnostics force_reset
* force_reset *
rabbitmq-diagnostics forget_cluster_node
* forget_cluster_node *
rabbitmq-diagnostics purge_queue
* purge_queue *
rabbitmq-diagnostics reset
* reset *
rabbitmq-diagnostics shutdown
* shutdown *
rabbitmq-diagnostics stop
* stop *
rabbitmq-diagnostics stop_app
* stop_app *
rabbitmqadmin connection
* close * connection *
rabbitmqadmin delete
* delete *
rabbitmqadmin purge
* purge *
racadm graceshutdown
* serveraction * graceshutdown *
racadm racreset
* racreset *
racadm serveraction
* serveraction * hardreset *	* serveraction * powercycle *	* serveraction * powerdown *
rados auth
* auth * del *	* auth * rm *
rados cleanup
* cleanup *
rados crush
* osd * crush * rm *
rados delete
* osd * pool * delete *
rados destroy
* osd * destroy *
rados down
* osd * down *
rados fail
* mgr * fail *
rados fs
* fs * rm *
rados lost
* osd * lost *
rados mon
* mon * rm *
rados orch
* orch * host * rm *	* orch * rm *
rados osd
* osd * out *	* osd * rm *
rados pool
* osd * pool * rm *
rados purge
* osd * purge *	* purge *
rados remove
* mon * remove *	* osd * crush * remove *
rados rm
* rm *
rados rmpool
* rmpool *
radosgw-admin bucket
* bucket * rm *
radosgw-admin object
* object * rm *
radosgw-admin user
* user * rm *
rails
* send_all*
rails db
* db * drop*	* db * purge*	* db * reset*
rails mail
* mail * send*
rails migrate
* db * migrate * reset *
rails newsletter
* newsletter *
rails r
*.delete_all* r *	*.deliver_all* r *	*.destroy_all* r *	*.truncate* r *	*Newsletter*deliver* r *	*drop_table* r *	*each*deliver* r *
rails rails_env
* RAILS_ENV * prod* db * migrate *	* RAILS_ENV * prod* db * migrate * up *	* RAILS_ENV * prod* db * migrate * with_data *	* RAILS_ENV * prod*.delete_all*	* RAILS_ENV * prod*.destroy_all*	* RAILS_ENV * prod*.truncate*	* RAILS_ENV * prod*drop_table*
rails runner
*.delete_all* runner *	*.deliver_all* runner *	*.destroy_all* runner *	*.truncate* runner *	*Newsletter*deliver* runner *	*drop_table* runner *	*each*deliver* runner *
rails schema
* db * schema * load*
rails structure
* db * structure * load *
rails truncate_all
* db * truncate_all *
railway delete
* delete *
railway down
* down *
railway environment
* environment * delete *
railway project
* project * delete *
railway service
* service * delete *
railway variables
* variables * delete *
railway volume
* volume * delete *
rake
* destroy*	* nuke*	* send_all*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
rake db
* db * drop*	* db * purge*	* db * reset*
rake destroy
* destroy *
rake mail
* mail * send*
rake migrate
* db * migrate * reset *
rake newsletter
* newsletter *
rake nuke
* nuke *
rake rails_env
* RAILS_ENV * prod* db * migrate *	* RAILS_ENV * prod* db * migrate * up *	* RAILS_ENV * prod* db * migrate * with_data *
rake release
* release *
rake restore
* gitlab * backup * restore *
rake schema
* db * schema * load*
rake ship
* ship *
rake structure
* db * structure * load *
rake tear-down
* tear-down *
rake teardown
* teardown *
rake truncate_all
* db * truncate_all *
rake undeploy
* undeploy *
rbd auth
* auth * del *	* auth * rm *
rbd crush
* osd * crush * rm *
rbd delete
* osd * pool * delete *
rbd destroy
* osd * destroy *
rbd down
* osd * down *
rbd fail
* mgr * fail *
rbd fs
* fs * rm *
rbd lost
* osd * lost *
rbd mon
* mon * rm *
rbd orch
* orch * host * rm *	* orch * rm *
rbd osd
* osd * out *	* osd * rm *
rbd pool
* osd * pool * rm *
rbd purge
* osd * purge *	* snap * purge *
rbd remove
* mon * remove *	* osd * crush * remove *	* remove *
rbd rm
* rm *
rbd rollback
* snap * rollback *
rbd snap
* snap * rm *
rbd trash
* trash * purge *	* trash * rm *
rc-service restart
* Network* restart *	* containerd* restart *	* docker* restart *	* firewalld* restart *	* libvirtd* restart *	* mariadb* restart *	* mongod* restart *	* mysql* restart *	* network* restart *	* postgresql* restart *	* redis* restart *	* ssh* restart *
rc-service stop
* stop *
rc-update del
* del *
rc-update delete
* delete *
rclone bisync
* bisync *
rclone cleanup
* cleanup *
rclone delete
* delete *
rclone move
* move *
rclone purge
* purge *
rclone rmdirs
* rmdirs *
rclone sync
* sync *
reg rm
* rm *
regctl delete
* image * delete *	* tag * delete *
regctl manifest
* manifest * delete *	* manifest * rm *
regctl tag
* tag * rm *
render delete
* delete *
render services
* services * delete *
repmgr cluster
* cluster * cleanup *
repmgr rejoin
* node * rejoin *
repmgr standby
* standby * promote *
repmgr switchover
* standby * switchover *
repmgr unregister
* primary * unregister *	* standby * unregister *
repo abandon
* abandon * --all *	* abandon * git * reset * --hard*
repo forall
* forall * --all *	* forall * git * reset * --hard*
resolvconf
*␁*d*
restic forget
* forget *
restic prune
* prune *
rm
* --fo*	* --no*	* --re*	* ls*	* ls* HOME*	*. *	*.kdbx *	*.tfstate *	*.tfstate.backup *	*[*]*	*␁*R*	*␁*f*	*␁*r*
rm .
* . *	* . * . *
rm ..
* .. *
rm .bash_history
* .bash_history *	* HOME * .bash_history *
rm .git
* .git *
rm .gnupg
* .gnupg *
rm .histfile
* .histfile *
rm .ssh
* .ssh * id_*
rm .zsh_history
* .zsh_history *	* HOME * .zsh_history *
rm audit
* var * log * audit *
rm auth.log
* var * log * auth.log *
rm authorized_keys
* .ssh * authorized_keys *
rm bin
* bin *
rm boot
* boot *
rm btmp
* var * log * btmp *
rm config
* .kube * config *
rm credentials
* .aws * credentials *
rm crontab
* etc * crontab *
rm dev
* dev *
rm etc
* etc * ssh *
rm fish_history
* .local * share * fish * fish_history *
rm fstab
* etc * fstab *
rm group
* etc * group *
rm home
* HOME * .ssh * id_*
rm hosts
* etc * hosts *
rm kern.log
* var * log * kern.log *
rm known_hosts
* .ssh * known_hosts *	* HOME * .ssh * known_hosts *
rm lastlog
* var * log * lastlog *
rm letsencrypt
* etc * letsencrypt *
rm lib
* lib *
rm messages
* var * log * messages *
rm pam.d
* etc * pam.d *
rm passwd
* etc * passwd *
rm resolv.conf
* etc * resolv.conf *
rm sbin
* sbin *	* usr * sbin *
rm secure
* var * log * secure *
rm shadow
* etc * shadow *
rm sudoers
* etc * sudoers *
rm syslog
* var * log * syslog *
rm usr
* usr * bin *	* usr * lib *
rm var
* var * lib *.aof *	* var * lib *.db *	* var * lib *.dump *	* var * lib *.frm *	* var * lib *.ibd *	* var * lib *.mdb *	* var * lib *.rdb *	* var * lib *.sqlite *	* var * lib *.sqlite3 *	* var * log *	* var * log * journal*
rm wtmp
* var * log * wtmp *
rmmod
* kvm*	* mlx*	*␁*f*
rmmod --force
* --force *
rmmod ahci
* ahci *
rmmod bonding
* bonding *
rmmod bridge
* bridge *
rmmod e1000e
* e1000e *
rmmod ena
* ena *
rmmod ext4
* ext4 *
rmmod i40e
* i40e *
rmmod igb
* igb *
rmmod ixgbe
* ixgbe *
rmmod nf_conntrack
* nf_conntrack *
rmmod nvme
* nvme *
rmmod overlay
* overlay *
rmmod r8169
* r8169 *
rmmod virtio_blk
* virtio_blk *
rmmod virtio_net
* virtio_net *
rmmod xfs
* xfs *
rmmod zfs
* zfs *
rndc -rollover
* dnssec * -rollover *
rndc delzone
* delzone *
rndc flush
* flush *
rndc flushname
* flushname *
rndc flushtree
* flushtree *
rndc freeze
* freeze *
rndc halt
* halt *
rndc modzone
* modzone *
rndc reload
* reload *
rndc stop
* stop *
route del
* del *
route delete
* delete *
route flush
* flush *
rpk cluster
* cluster * config * reset *
rpk delete
* group * delete *	* topic * delete *
rpk redpanda
* redpanda * stop *
rpk trim-prefix
* topic * trim-prefix *
rpm
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
rpm --depclean
* --depclean *
rpm --erase
* --erase *
rpm --nodeps
* --nodeps *
rpm --purge
* --purge *
rpm --remove
* --remove *
rpm --unmerge
* --unmerge *
rpm -rdd
* -Rdd *
rpm -rns
* -Rns *
rpm -rs
* -Rs *
rpm -rsc
* -Rsc *
rpm autoremove
* autoremove *
rpm del
* del *
rpm delete
* delete *
rpm erase
* erase *
rpm purge
* purge *
rpm remove
* remove *
rpm rm
* rm *
rpm-ostree cleanup
* cleanup *
rpm-ostree override
* override * remove *
rpm-ostree rebase
* rebase *
rpm-ostree reset
* reset *
rpm-ostree rollback
* rollback *
rq empty
* empty *
rsync --del
* --del *
rsync --delete
* --delete *
rsync --delete-after
* --delete-after *
rsync --delete-before
* --delete-before *
rsync --delete-delay
* --delete-delay *
rsync --delete-during
* --delete-during *
rsync --delete-excluded
* --delete-excluded *
rsync --delete-missing-args
* --delete-missing-args *
rsync --remove-source-files
* --remove-source-files *
runsvctrl down
* down *
runsvctrl exit
* exit *
runsvctrl force-stop
* force-stop *
runsvctrl stop
* stop *
rustup uninstall
* self * uninstall *
s3cmd --delete-removed
* del * --delete-removed *	* rm * --delete-removed *	* sync * --delete-removed *
s3cmd --recursive
* del * --recursive *	* del * --recursive *	* rm * --recursive *	* sync * --recursive *
s3cmd del
* del *␁*r*
s3cmd expire
* expire *
s3cmd rb
* rb *
s3cmd rm
* rm *␁*r*
s3cmd sync
* sync *␁*r*
s5cmd rb
* rb *
s5cmd rm
* rm *
sacctmgr delete
* delete *
sacctmgr remove
* remove *
salt cmd.run
* cmd.run *mkfs*	* cmd.run *reboot*	* cmd.run *rm * -*	* cmd.run *shutdown*	* cmd.run *systemctl * stop*
salt file.remove
* file.remove *
salt pkg.purge
* pkg.purge *
salt pkg.remove
* pkg.remove *
salt service.disable
* service.disable *
salt service.mask
* service.mask *
salt service.stop
* service.stop *
salt state.apply
* state.apply *
salt state.highstate
* state.highstate *
salt state.sls
* state.sls *
salt system.halt
* system.halt *
salt system.poweroff
* system.poweroff *
salt system.reboot
* system.reboot *
salt system.shutdown
* system.shutdown *
salt user.delete
* user.delete *
salt-key
*␁*D*	*␁*d*
salt-key --delete
* --delete *
salt-key --delete-all
* --delete-all *
salt-ssh file.remove
* file.remove *
salt-ssh pkg.purge
* pkg.purge *
salt-ssh pkg.remove
* pkg.remove *
salt-ssh service.disable
* service.disable *
salt-ssh service.mask
* service.mask *
salt-ssh service.stop
* service.stop *
salt-ssh state.apply
* state.apply *
salt-ssh state.highstate
* state.highstate *
salt-ssh state.sls
* state.sls *
salt-ssh system.halt
* system.halt *
salt-ssh system.poweroff
* system.poweroff *
salt-ssh system.reboot
* system.reboot *
salt-ssh system.shutdown
* system.shutdown *
salt-ssh user.delete
* user.delete *
sam delete
* delete *
sam deploy
* deploy *Prod*	* deploy *prod*
samba-tool computer
* computer * delete *
samba-tool delete
* dns * delete *	* group * delete *	* user * delete *
samba-tool domain
* domain * demote *
samba-tool seize
* fsmo * seize *
samba-tool zonedelete
* dns * zonedelete *
sbt publish
* publish *
sbt publishsigned
* publishSigned *
sbt sonatypebundlerelease
* sonatypeBundleRelease *
sbt sonatyperelease
* sonatypeRelease *
scontrol delete
* delete *
scontrol reboot
* reboot *
scontrol shutdown
* shutdown *
scontrol takeover
* takeover *
scontrol update
* update *tate * DOWN*	* update *tate * DRAIN*	* update *tate * Down*	* update *tate * Drain*	* update *tate * FAIL*	* update *tate * Fail*	* update *tate * down*	* update *tate * drain*	* update *tate * fail*	* update *tate * inactive*
scw delete
* delete *
scw purge
* purge *
scw terminate
* terminate *
scw wipe
* wipe *
sendEmail find
* find *
sendEmail loop
* loop *
sendEmail parallel
* parallel *
sendEmail xargs
* xargs *
sentry-cli releases
* releases * delete *	* releases * files * delete *
sentry-cli sourcemaps
* sourcemaps * delete *
sequelize drop
* db * drop *
sequelize migrate
* db * migrate * --env * prod*	* db * migrate * undo*	* migrate * latest * --env * prod*
sequelize migration
* NODE_ENV * prod* migration * run *	* migration * run * --env * prod*
sequelize node_env
* NODE_ENV * prod* db * migrate *	* NODE_ENV * prod* migrate * latest *
serverless --stage
* deploy * --stage * prod*
serverless deploy
* deploy *prod*
serverless function
* remove * function *
serverless remove
* remove *
setfacl
*␁*R*
setfacl --recursive
* --recursive *
setup.py upload
*setup.py * upload *
sf
* destructive*
sf delete
* data * delete *	* data * delete * bulk *	* delete *	* force * org * delete *	* org * delete *
sf project
* project * delete * source *
sf record
* force * data * record * delete *
sf sandbox
* org * delete * sandbox *
sf source
* force * source * delete *
sg_format
*␁*F*
sg_format --format
* --format *
sgdisk
*␁*Z*	*␁*o*	*␁*z*
sgdisk --clear
* --clear *
sgdisk --delete
* dev * --delete *
sgdisk --load-backup
* dev * --load-backup *
sgdisk --mbrtogpt
* dev * --mbrtogpt *
sgdisk --new
* dev * --new *
sgdisk --randomize-guids
* dev * --randomize-guids *
sgdisk --replicate
* dev * --replicate *
sgdisk --typecode
* dev * --typecode *
sgdisk --zap
* --zap *
sgdisk --zap-all
* --zap-all *
sgdisk dev
* dev *␁*G*	* dev *␁*R*	* dev *␁*d*	* dev *␁*g*	* dev *␁*l*	* dev *␁*n*	* dev *␁*t*
shorewall clear
* clear *
shorewall stop
* stop *
smbpasswd
*␁*d*	*␁*x*
snap --purge
* --purge * remove *
snap disable
* disable *
snap revert
* revert *
snapper delete
* delete *
snapper rollback
* rollback *
snapper undochange
* undochange *
socat
* python3.*
socat .
* . *
socat ash
* ash *
socat bash
* bash *
socat bun
* bun *
socat csh
* csh *
socat dash
* dash *
socat deno
* deno *
socat disable
*␂* disable * backend*	*␂* disable * frontend*	*␂* disable * server*
socat eval
* eval *
socat fish
* fish *
socat ksh
* ksh *
socat lua
* lua *
socat node
* node *
socat osascript
* osascript *
socat perl
* perl *
socat php
* php *
socat pwsh
* pwsh *
socat python
* python *
socat python2
* python2 *
socat python3
* python3 *
socat rscript
* Rscript *
socat ruby
* ruby *
socat server
*␂*set * server * state * drain*	*␂*set * server * state * maint*
socat sh
* sh *
socat shutdown
*␂* shutdown *
socat source
* source *
socat tcsh
* tcsh *
socat zsh
* zsh *
sqitch rebase
* rebase *
sqitch revert
* revert *
sqlx database
* database * drop *	* database * reset *
sqlx migrate
* migrate * revert *
srvctl remove
* remove *
srvctl stop
* stop *
ssh null
*StrictHostKeyChecking * no *UserKnownHostsFile * dev * null *
ssh-keygen
*id_ecdsa *␂* y*	*id_ed25519 *␂* y*	*id_rsa *␂* y*	*ssh_host_*␂* y*	*␁*R*
step revoke
* ca * revoke *
stripe delete
* delete *
stripe refunds
* refunds * create *
stripe subscriptions
* subscriptions * cancel *
supabase --db-url
* --db-url * db * reset *
supabase --linked
* --linked * db * reset *
supabase branches
* branches * delete *
supabase domains
* domains * delete *
supabase functions
* functions * delete *
supabase migration
* migration * repair *	* migration * up *
supabase projects
* projects * delete *
supabase push
* db * push *
supabase secrets
* secrets * unset *
supabase storage
* storage * rm *
supervisorctl remove
* remove *
supervisorctl shutdown
* shutdown *
supervisorctl signal
* signal *
supervisorctl stop
* stop *	* stop * all *
svn --recursive
* revert * --recursive *
svn del
* del * http*	* del * svn*	* del *^*/*
svn delete
* delete * file *	* delete * http*	* delete * svn*	* delete *^*/*
svn file
* del * file *	* rm * file *
svn remove
* remove * file *	* remove * http*	* remove * svn*	* remove *^*/*
svn revert
* revert *␁*R*
svn rm
* rm * http*	* rm * svn*	* rm *^*/*
svnadmin hotcopy
* hotcopy *
svnadmin load
* load *
svnadmin setrevprop
* setrevprop *
swaks
* all-*	* announce-*	* clients-*	* company-*	* customers-*	* employees-*	* everybody-*	* everyone-*	* members-*	* newsletter-*	* staff-*	* subscribers-*	* team-*	* users-*	*-all *	*-announce *	*-customers *	*-list *	*-staff *	*-users *	*all *	*announce *	*clients *	*company *	*customers *	*employees *	*everybody *	*everyone *	*members *	*newsletter *	*staff *	*subscribers *	*team *	*users *	*␁*t*
swaks --to
* --to *	* --to * all *	* --to * all-*	* --to * announce-*	* --to * clients-*	* --to * company-*	* --to * customers-*	* --to * employees-*	* --to * everybody-*	* --to * everyone-*	* --to * list *	* --to * members-*	* --to * newsletter-*	* --to * staff-*	* --to * subscribers-*	* --to * team *	* --to * team-*	* --to * users-*	* --to *-all *	* --to *-announce *	* --to *-customers *	* --to *-list *	* --to *-staff *	* --to *-users *
swaks all
* all *
swaks announce
* --to * announce *	* announce *
swaks clients
* --to * clients *	* clients *
swaks company
* --to * company *	* company *
swaks customers
* --to * customers *	* customers *
swaks employees
* --to * employees *	* employees *
swaks everybody
* --to * everybody *	* everybody *
swaks everyone
* --to * everyone *	* everyone *
swaks find
* find *
swaks list
* list *
swaks loop
* loop *
swaks members
* --to * members *	* members *
swaks newsletter
* --to * newsletter *	* newsletter *
swaks parallel
* parallel *
swaks staff
* --to * staff *	* staff *
swaks subscribers
* --to * subscribers *	* subscribers *
swaks team
* team *
swaks users
* --to * users *	* users *
swaks xargs
* xargs *
swapoff
*␁*a*
swapoff --all
* --all *
swift delete
* delete *
swift package-registry
* package-registry * publish *
symfony doctrine
* console * doctrine * database * drop *	* console * doctrine * schema * drop *
sysadminctl -deleteuser
* -deleteUser *
sysctl
* kernel.panic*␁*w*
sysctl --write
* kernel.panic* --write *
sysctl kernel.core_pattern
* kernel.core_pattern * --write *	* kernel.core_pattern *␁*w*
sysctl kernel.sysrq
* kernel.sysrq * --write *	* kernel.sysrq *␁*w*
sysctl net.ipv4.ip_forward
* net.ipv4.ip_forward * 0 * --write *	* net.ipv4.ip_forward * 0 *␁*w*
sysctl vm.overcommit_memory
* vm.overcommit_memory * 2 * --write *	* vm.overcommit_memory * 2 *␁*w*
systemctl cancel
* cancel *
systemctl disable
* disable *
systemctl emergency
* emergency *
systemctl exit
* exit *
systemctl halt
* halt *
systemctl halt.target
* start * halt.target *
systemctl hibernate
* hibernate *
systemctl hybrid-sleep
* hybrid-sleep *
systemctl isolate
* isolate *
systemctl kexec
* kexec *
systemctl kill
* kill *
systemctl mask
* mask *
systemctl network.service
* restart * network.service *	* try-restart * network.service *
systemctl poweroff
* poweroff *
systemctl poweroff.target
* start * poweroff.target *
systemctl reboot
* reboot *
systemctl reboot.target
* start * reboot.target *
systemctl reload-or-restart
* reload-or-restart * Network*	* reload-or-restart * containerd*	* reload-or-restart * dbus*	* reload-or-restart * display-manager*	* reload-or-restart * docker*	* reload-or-restart * etcd*	* reload-or-restart * firewalld*	* reload-or-restart * gdm*	* reload-or-restart * kubelet*	* reload-or-restart * libvirtd*	* reload-or-restart * mariadb*	* reload-or-restart * mongod*	* reload-or-restart * mysql*	* reload-or-restart * network*	* reload-or-restart * postgresql*	* reload-or-restart * redis*	* reload-or-restart * ssh*	* reload-or-restart * sshd*	* reload-or-restart * systemd-logind*	* reload-or-restart * systemd-networkd*	* reload-or-restart *.target *
systemctl rescue
* rescue *
systemctl restart
* restart * Network*	* restart * containerd*	* restart * dbus*	* restart * display-manager*	* restart * docker*	* restart * etcd*	* restart * firewalld*	* restart * gdm*	* restart * kubelet*	* restart * libvirtd*	* restart * mariadb*	* restart * mongod*	* restart * mysql*	* restart * network *	* restart * network*	* restart * networking*	* restart * postgresql*	* restart * redis*	* restart * ssh*	* restart * sshd*	* restart * systemd-logind*	* restart * systemd-networkd*	* restart *.target *
systemctl revert
* revert *
systemctl set-default
* set-default *
systemctl soft-reboot
* soft-reboot *
systemctl stop
* stop *
systemctl suspend
* suspend *
systemctl switch-root
* switch-root *
systemctl try-restart
* try-restart * Network*	* try-restart * containerd*	* try-restart * dbus*	* try-restart * display-manager*	* try-restart * docker*	* try-restart * etcd*	* try-restart * firewalld*	* try-restart * gdm*	* try-restart * kubelet*	* try-restart * libvirtd*	* try-restart * mariadb*	* try-restart * mongod*	* try-restart * mysql*	* try-restart * network *	* try-restart * network*	* try-restart * networking*	* try-restart * postgresql*	* try-restart * redis*	* try-restart * ssh*	* try-restart * sshd*	* try-restart * systemd-logind*	* try-restart * systemd-networkd*	* try-restart *.target *
systemctl unmask
* unmask * --now *
tailscale down
* down *
tailscale logout
* logout *
talosctl cluster
* cluster * destroy *
talosctl reboot
* reboot *
talosctl reset
* reset *
talosctl shutdown
* shutdown *
talosctl wipe
* wipe *
tar
*␁*C*
tar --directory
* --directory *
tarsnap
*␁*d*
tarsnap --nuke
* --nuke *
tc change
* netem * qdisc * change *
tc class
* class * del*
tc filter
* filter * del*
tc netem
* netem * qdisc * add *
tc qdisc
* qdisc * del*
tc replace
* qdisc * replace *
tctl nodes
* nodes * rm *
tctl rm
* rm *
tctl tokens
* tokens * rm *
tctl users
* users * rm *
tea delete
* repo * delete *	* repos * delete *
tea release
* release * delete *
tea releases
* releases * delete *
tee audit
* var * log * audit *
tee auth.log
* var * log * auth.log *
tee authorized_keys
* .ssh * authorized_keys *
tee boot
* boot *
tee btmp
* var * log * btmp *
tee crontab
* etc * crontab *
tee dev
* dev * hd*	* dev * md*	* dev * mmcblk*	* dev * nvme*	* dev * sd*	* dev * vd*	* dev * xvd*
tee disk
* dev * disk *
tee fstab
* etc * fstab *
tee group
* etc * group *
tee hosts
* etc * hosts *
tee kern.log
* var * log * kern.log *
tee lastlog
* var * log * lastlog *
tee mapper
* dev * mapper *
tee messages
* var * log * messages *
tee passwd
* etc * passwd *
tee resolv.conf
* etc * resolv.conf *
tee secure
* var * log * secure *
tee shadow
* etc * shadow *
tee sshd_config
* etc * ssh * sshd_config *
tee sudoers
* etc * sudoers *
tee syslog
* var * log * syslog *
tee sysrq-trigger
* proc * sysrq-trigger *
tee var
* var * log *	* var * log * journal*
tee wtmp
* var * log * wtmp *
terragrunt --all
* run * --all *
terragrunt --auto-approve
* --auto-approve * apply *
terragrunt --terragrunt-non-interactive
* --terragrunt-non-interactive * apply *
terragrunt -auto-approve
* -auto-approve * apply *
terragrunt apply-all
* apply-all *
terragrunt destroy
* destroy *	* run * destroy *	* stack * run * destroy *
terragrunt destroy-all
* destroy-all *
terragrunt force-unlock
* force-unlock *
terragrunt run-all
* run-all * apply *	* run-all * destroy *	* run-all * state * rm *
terragrunt state
* state * mv *	* state * push *	* state * rm *
timedatectl set-time
* set-time *
timeshift --delete
* --delete *
timeshift --delete-all
* --delete-all *
timeshift --restore
* --restore *
tiup cluster
* cluster * clean *	* cluster * destroy *	* cluster * prune *
tiup scale-in
* cluster * scale-in *
tmutil delete
* delete *
tmutil deletelocalsnapshots
* deletelocalsnapshots *
tootctl accounts
* accounts * cull *	* accounts * delete *
tootctl domains
* domains * purge *
tootctl self-destruct
* self-destruct *
tootctl statuses
* statuses * remove *
truncate
* --si* 0*	*0 *	*0*	*_history *
truncate .histfile
* .histfile *
truncate 0
* --si* 0 *
truncate audit
* var * log * audit *
truncate auth.log
* var * log * auth.log *
truncate btmp
* var * log * btmp *
truncate kern.log
* var * log * kern.log *
truncate known_hosts
* .ssh * known_hosts *	* HOME * .ssh * known_hosts *
truncate lastlog
* var * log * lastlog *
truncate messages
* var * log * messages *
truncate secure
* var * log * secure *
truncate syslog
* var * log * syslog *
truncate table
* TABLE *	* table *
truncate var
* var * log *	* var * log * journal*
truncate wtmp
* var * log * wtmp *
tune2fs
*␁*O*	*␁*U*
turso alter
*␂* alter * table * drop *
turso bucket
*␂* drop * bucket *
turso catalog
*␂* drop * catalog *
turso column
*␂* alter * table * drop * column *
turso database
*␂* drop * database *
turso delete
*␂* alter * table * delete *	*␂* delete * from *	*␂* delete * from * where * 1 *	*␂* delete * from * where * 1 * 1 *	*␂* delete * from * where * 1 *=* 1 *	*␂* delete * from * where * true *	*␂* delete * from * where *id * 0 *	*␂* delete * from * where *id * is * not * null *	*␂* delete * from * where *id *[>]* 0 *
turso destroy
* db * destroy *	* group * destroy *	* org * destroy *
turso detach
*␂* detach * table *
turso external
*␂* drop * external * table *
turso foreign
*␂* drop * foreign * table *
turso invalidate
* db * tokens * invalidate *
turso keyspace
*␂* drop * keyspace *
turso materialized
*␂* drop * materialized * view *
turso measurement
*␂* drop * measurement *
turso partition
*␂* alter * table * drop * partition *
turso rename
*␂* rename * table *
turso schema
*␂* drop * schema *
turso series
*␂* drop * series *
turso shard
*␂* drop * shard *
turso stage
*␂* drop * stage *
turso stream
*␂* drop * stream *
turso table
*␂* drop * table *
turso tablespace
*␂* drop * tablespace *
turso truncate
*␂* truncate *
turso update
*␂* update * set *	*␂* update * where * 1 * 1 *	*␂* update * where * true *	*␂* update * where *id * is * not * null *	*␂* update * where *id *[>]* 0 *
turso warehouse
*␂* drop * warehouse *
twilio phone-numbers
* phone-numbers * delete *
twilio remove
* api * remove *
typeorm migrate
* db * migrate * --env * prod*	* migrate * latest * --env * prod*
typeorm migration
* NODE_ENV * prod* migration * run *	* migration * revert *	* migration * run * --env * prod*
typeorm node_env
* NODE_ENV * prod* db * migrate *	* NODE_ENV * prod* migrate * latest *
typeorm schema
* schema * drop *
ufw default
* default * deny *	* default * reject *
ufw delete
* delete *	* delete * allow * 22 *	* delete * allow * 22 * tcp *	* delete * allow * ssh *	* delete * limit * 22 *	* delete * limit * 22 * tcp *	* delete * limit * ssh *
ufw deny
* deny *	* deny * 22 *	* deny * 22 * tcp *	* deny * ssh *
ufw disable
* disable *
ufw enable
* enable *
ufw incoming
* default * deny * incoming *
ufw openssh
* delete * allow * OpenSSH *	* delete * limit * OpenSSH *	* deny * OpenSSH *	* reject * OpenSSH *
ufw reject
* reject * 22 *	* reject * 22 * tcp *	* reject * ssh *
ufw reset
* reset *
umount
*␁*a*	*␁*f*	*␁*l*
umount --all
* --all *
umount --force
* --force *
umount --lazy
* --lazy *
unbound-control flush_zone
* flush_zone *
unbound-control forward_remove
* forward_remove *
unbound-control local_zone_remove
* local_zone_remove *
unbound-control stop
* stop *
unlink
*.kdbx *	*.tfstate *	*.tfstate.backup *
unlink .git
* .git *
unlink .gnupg
* .gnupg *
unlink .ssh
* .ssh * id_*
unlink audit
* var * log * audit *
unlink auth.log
* var * log * auth.log *
unlink authorized_keys
* .ssh * authorized_keys *
unlink bin
* bin *
unlink boot
* boot *
unlink btmp
* var * log * btmp *
unlink config
* .kube * config *
unlink credentials
* .aws * credentials *
unlink crontab
* etc * crontab *
unlink dev
* dev *
unlink etc
* etc * ssh *
unlink fstab
* etc * fstab *
unlink group
* etc * group *
unlink home
* HOME * .ssh * id_*
unlink hosts
* etc * hosts *
unlink kern.log
* var * log * kern.log *
unlink lastlog
* var * log * lastlog *
unlink letsencrypt
* etc * letsencrypt *
unlink lib
* lib *
unlink messages
* var * log * messages *
unlink pam.d
* etc * pam.d *
unlink passwd
* etc * passwd *
unlink resolv.conf
* etc * resolv.conf *
unlink sbin
* sbin *	* usr * sbin *
unlink secure
* var * log * secure *
unlink shadow
* etc * shadow *
unlink sudoers
* etc * sudoers *
unlink syslog
* var * log * syslog *
unlink usr
* usr * bin *	* usr * lib *
unlink var
* var * lib *.aof *	* var * lib *.db *	* var * lib *.dump *	* var * lib *.frm *	* var * lib *.ibd *	* var * lib *.mdb *	* var * lib *.rdb *	* var * lib *.sqlite *	* var * lib *.sqlite3 *	* var * log *	* var * log * journal*
unlink wtmp
* var * log * wtmp *
update-rc.d disable
* disable *
update-rc.d off
* off *
update-rc.d remove
* remove *
usermod
*␁*G*	*␁*L*
usermod --groups
* --groups *
usermod --lock
* --lock *
usermod --shell
* --shell * nologin * root *
usermod false
*bin * false * root *
usermod root
*nologin * root *
vagrant destroy
* destroy *
vagrant remove
* box * remove *
vagrant snapshot
* snapshot * delete *	* snapshot * restore *
velero backup
* backup * delete *
velero delete
* delete * backup *
velero restore
* restore * create *
velero schedule
* delete * schedule *	* schedule * delete *
velero uninstall
* uninstall *
vercel --prod
* --prod *
vercel --production
* --production *
vercel alias
* alias * rm *
vercel blob
* blob * del *
vercel certs
* certs * rm *
vercel delete
* blob * store * delete *
vercel dns
* dns * rm *
vercel domain
* domain * remove *	* domain * rm *
vercel domains
* domains * move *	* domains * remove *	* domains * rm *
vercel env
* env * rm *
vercel integration
* integration * remove *
vercel production
* --target * production *
vercel project
* project * remove *	* project * rm *
vercel projects
* projects * remove *	* projects * rm *
vercel promote
* promote *
vercel remove
* alias * remove *	* dns * remove *	* env * remove *	* remove *
vercel rm
* rm *
vercel rollback
* rollback *
vercel teams
* teams * leave *
vercel transfer-in
* domains * transfer-in *
vim-cmd destroy
* vmsvc * destroy *
vim-cmd power.off
* vmsvc * power.off *
vim-cmd power.reset
* vmsvc * power.reset *
vim-cmd snapshot.revert
* vmsvc * snapshot.revert *
vim-cmd unregister
* vmsvc * unregister *
vim-cmd vmsvc
* vmsvc * snapshot.remove*
virsh destroy
* destroy *
virsh net-destroy
* net-destroy *
virsh net-undefine
* net-undefine *
virsh pool-delete
* pool-delete *
virsh pool-destroy
* pool-destroy *
virsh pool-undefine
* pool-undefine *
virsh reset
* reset *
virsh snapshot-delete
* snapshot-delete *
virsh snapshot-revert
* snapshot-revert *
virsh undefine
* undefine *
virsh vol-delete
* vol-delete *
virsh vol-wipe
* vol-wipe *
vtctl
* Delete*
vtctl emergencyreparentshard
* EmergencyReparentShard *
vtctl movetables
* MoveTables * complete *
vtctl plannedreparentshard
* PlannedReparentShard *
vtysh
*clear *bgp*	*no * router*	*shutdown*
vtysh clear
* clear * ip * bgp*
wal-g backup-fetch
* backup-fetch *
wal-g delete
* delete *
web-ext --channel
* --channel * listed * sign *
wevtutil cl
* cl *
wevtutil clear-log
* clear-log *
wg remove
* remove * set *
wg-quick down
* down *
wget
* _delete_by_query*	* _shutdown*	* python3.*
wget --method
* --method * DELETE *
wget .
* . *
wget _close
* _close *
wget _cluster
* _cluster * reroute*	* _cluster * settings*
wget _ilm
* _ilm * stop*
wget ash
* ash *
wget bash
* bash *
wget bun
* bun *
wget csh
* csh *
wget dash
* dash *
wget delete
* delete *	* update*stream.body * delete *
wget deno
* deno *
wget eval
* eval *
wget fish
* fish *
wget ksh
* ksh *
wget lua
* lua *
wget node
* node *
wget osascript
* osascript *
wget perl
* perl *
wget php
* php *
wget pwsh
* pwsh *
wget python
* python *
wget python2
* python2 *
wget python3
* python3 *
wget rscript
* Rscript *
wget ruby
* ruby *
wget sh
* sh *
wget source
* source *
wget tcsh
* tcsh *
wget zsh
* zsh *
winget push
* push *
winget submit
* submit *
winget uninstall
* uninstall *
wipefs
*␁*a*	*␁*o*
wipefs --all
* --all *
wipefs --offset
* --offset *
wipefs dev
* dev * hd*	* dev * md*	* dev * mmcblk*	* dev * nvme*	* dev * sd*	* dev * vd*	* dev * xvd*
wipefs disk
* dev * disk *
wipefs mapper
* dev * mapper *
wp clean
* db * clean *
wp comment
* comment * delete *
wp delete
* media * delete *	* menu * delete *	* post * delete *	* site * delete *	* term * delete *	* user * delete *
wp drop
* db * drop *
wp empty
* site * empty *
wp import
* db * import *
wp newsletter
* newsletter * send *
wp reset
* db * reset *
wrangler bucket
* r2 * bucket * delete *
wrangler delete
* d1 * delete *	* delete *	* kv * bulk * delete *	* kv * key * delete *
wrangler deploy
* deploy * --env * prod*	* deploy *prod*
wrangler deployment
* pages * deployment * delete *
wrangler dispatch-namespace
* dispatch-namespace * delete *
wrangler execute
* d1 * execute *DELETE * FROM*	* d1 * execute *DROP *	* d1 * execute *TRUNCATE*	* d1 * execute *delete * from*	* d1 * execute *drop *
wrangler hyperdrive
* hyperdrive * delete *
wrangler namespace
* kv * namespace * delete *
wrangler object
* r2 * object * delete *
wrangler project
* pages * project * delete *
wrangler publish
* publish * --env * prod*	* publish *prod*
wrangler queues
* queues * delete *	* queues * purge *
wrangler rollback
* rollback *
wrangler secret
* secret * bulk *	* secret * delete *
wrangler time-travel
* d1 * time-travel * restore *
wrangler vectorize
* vectorize * delete *
wrangler versions
* versions * deploy *
wrangler workflows
* workflows * terminate *
xcrun --upload-app
* --upload-app * altool *
xe host-reboot
* host-reboot *
xe host-shutdown
* host-shutdown *
xe sr-destroy
* sr-destroy *
xe sr-forget
* sr-forget *
xe vdi-destroy
* vdi-destroy *
xe vm-destroy
* vm-destroy *
xe vm-reboot
* vm-reboot *
xe vm-shutdown
* vm-shutdown *
xe vm-uninstall
* vm-uninstall *
yarn
* destroy*	* nuke*	* ship*	* teardown*	*deploy*	*destroy *	*migrate*	*nuke *	*promote*	*release*	*rollout*	*ship *	*teardown *
yarn destroy
* destroy *
yarn global
* global * remove *
yarn nuke
* nuke *
yarn publish
* npm * publish *	* publish *
yarn remove
* npm * tag * remove *	* owner * remove *
yarn ship
* ship *
yarn tear-down
* tear-down *
yarn teardown
* teardown *
yarn undeploy
* undeploy *
yarn unpublish
* npm * unpublish *	* unpublish *
yarn workspace
* workspace * npm * publish *	* workspace * npm * unpublish *	* workspace * publish *
yarn workspaces
* workspaces * foreach * npm * publish *
ykman config
* config * mode *
ykman reset
* reset *
zfs destroy
* destroy *
zfs receive
* receive *␁*F*
zfs recv
* recv *␁*F*
zfs rollback
* rollback *
zkCli.sh delete
* delete *
zkCli.sh deleteall
* deleteall *
zkCli.sh rmr
* rmr *
zpool add
* add *␁*f*
zpool attach
* attach *␁*f*
zpool create
* create *␁*f*
zpool destroy
* destroy *
zpool detach
* detach *
zpool labelclear
* labelclear *
zpool remove
* remove *
zpool replace
* replace *␁*f*
zpool split
* split *
zypper
*␁*C*	*␁*P*	*␁*R*	*␁*e*	*␁*r*
zypper --depclean
* --depclean *
zypper --erase
* --erase *
zypper --purge
* --purge *
zypper --remove
* --remove *
zypper --unmerge
* --unmerge *
zypper -rdd
* -Rdd *
zypper -rns
* -Rns *
zypper -rs
* -Rs *
zypper -rsc
* -Rsc *
zypper autoremove
* autoremove *
zypper del
* del *
zypper delete
* delete *
zypper dist-upgrade
* dist-upgrade *
zypper dup
* dup *
zypper erase
* erase *
zypper purge
* purge *
zypper remove
* remove *
zypper remove-patterns
* remove-patterns *
zypper removerepo
* removerepo *
zypper rm
* rm *'
__brink_guard_data_3='-deploy
*-deploy * prd *	*-deploy * prod *	*-deploy * prod*	*-deploy *prd *	*-deploy *prod *	*-deploy *prod*
-deploy.sh
*-deploy.sh * prd *	*-deploy.sh * prod *	*-deploy.sh * prod*	*-deploy.sh * production *	*-deploy.sh * production*	*-deploy.sh *prd *	*-deploy.sh *prod *	*-deploy.sh *prod*	*-deploy.sh *production *	*-deploy.sh *production*
/etc/init.d/
*/etc/init.d/* force-stop *	*/etc/init.d/* stop *
/etc/rc.d/
*/etc/rc.d/* force-stop *	*/etc/rc.d/* stop *
: | :
*:*: [|] :*
: |:
*:*: [|]:*
:| :
*:*:[|] :*
:|:
*:*:[|]:*
_deploy.sh
*_deploy.sh * prd *	*_deploy.sh * prod *	*_deploy.sh * prod*	*_deploy.sh * production *	*_deploy.sh * production*	*_deploy.sh *prd *	*_deploy.sh *prod *	*_deploy.sh *prod*	*_deploy.sh *production *	*_deploy.sh *production*
deploy-
* deploy-* prd *	* deploy-* prod *	* deploy-* prod*	* deploy-*prd *	* deploy-*prod *	* deploy-*prod*
deploy.
* deploy.* prd *	* deploy.* prod *	* deploy.* prod*	* deploy.*prd *	* deploy.*prod *	* deploy.*prod*
fsck.
* fsck.*␁*a*	* fsck.*␁*f*	* fsck.*␁*p*	* fsck.*␁*y*
mkfs.
* mkfs.* LABEL *	* mkfs.* UUID *	* mkfs.* dev *	* mkfs.* dev * disk *	* mkfs.*$*
newfs_
* newfs_* LABEL *	* newfs_* UUID *	* newfs_* dev *	* newfs_* dev * disk *	* newfs_*$*
partclone.
* partclone.* dev * disk *	* partclone.* dev * hd*	* partclone.* dev * mapper *	* partclone.* dev * md*	* partclone.* dev * mmcblk*	* partclone.* dev * nvme*	* partclone.* dev * sd*	* partclone.* dev * vd*	* partclone.* dev * xvd*
production
* deploy-* production *	* deploy-* production*	* deploy-*production *	* deploy-*production*	* deploy.* production *	* deploy.* production*	* deploy.*production *	* deploy.*production*	* promote* production *	* promote* production*	* promote*production *	* promote*production*	* rollout* production *	* rollout* production*	* rollout*production *	* rollout*production*	*-deploy * production *	*-deploy * production*	*-deploy *production *	*-deploy *production*
promote
* promote* prd *	* promote* prod *	* promote* prod*	* promote*prd *	* promote*prod *	* promote*prod*
rollout
* rollout* prd *	* rollout* prod *	* rollout* prod*	* rollout*prd *	* rollout*prod *	* rollout*prod*'
"""###
}
extension BundledRules {
  package static let fishHookKinds = 497
}
extension BundledRules {
  package static let fishHookData: StaticString = ###"""
set -g __brink_guard_kinds_7z ' 7z:1 '
set -g __brink_guard_kinds_AL ' ALTER:2 '
set -g __brink_guard_kinds_DE ' DELETE:3 '
set -g __brink_guard_kinds_DR ' DROP:4 '
set -g __brink_guard_kinds_Dr ' Drop:4 '
set -g __brink_guard_kinds_FL ' FLUSHALL:5 FLUSHDB:5 '
set -g __brink_guard_kinds_Me ' MegaCli:6 MegaCli64:6 '
set -g __brink_guard_kinds_SH ' SHUTDOWN:5 '
set -g __brink_guard_kinds_TR ' TRUNCATE:5 '
set -g __brink_guard_kinds_UP ' UPDATE:7 '
set -g __brink_guard_kinds_VB ' VBoxManage:8 '
set -g __brink_guard_kinds_ac ' acme.sh:9 activemq:10 '
set -g __brink_guard_kinds_ai ' airflow:11 '
set -g __brink_guard_kinds_al ' alembic:12 aliyun:13 alter:2 '
set -g __brink_guard_kinds_am ' amplify:14 '
set -g __brink_guard_kinds_an ' anaconda:15 ansible:16 ansible-galaxy:17 ansible-playbook:18 '
set -g __brink_guard_kinds_ap ' apache2ctl:19 apachectl:20 apcupsd:21 apk:22 appcenter:23 appwrite:24 apt:25 apt-get:25 aptible:24 aptitude:25 aptly:26 '
set -g __brink_guard_kinds_ar ' arc:27 arcconf:6 architect:27 argo:28 argocd:29 aria2c:30 arptables:31 artemis:10 artisan:32 '
set -g __brink_guard_kinds_as ' asterisk:33 '
set -g __brink_guard_kinds_at ' atlas:34 atmos:27 '
set -g __brink_guard_kinds_au ' auditctl:35 auth0:36 auto:5 '
set -g __brink_guard_kinds_av ' avrdude:37 '
set -g __brink_guard_kinds_aw ' aws:38 aws-glue:39 '
set -g __brink_guard_kinds_az ' az:40 azcopy:41 azd:42 '
set -g __brink_guard_kinds_b4 ' b4:43 '
set -g __brink_guard_kinds_ba ' badblocks:44 badmin:45 bao:46 barman:47 bash:48 '
set -g __brink_guard_kinds_be ' beeline:49 '
set -g __brink_guard_kinds_bf ' bfg:5 '
set -g __brink_guard_kinds_bi ' bintray:50 birdc:51 '
set -g __brink_guard_kinds_bl ' blkdiscard:5 blockdev:52 '
set -g __brink_guard_kinds_bm ' bmaptool:53 '
set -g __brink_guard_kinds_bo ' bolt:54 bomb:5 bootctl:55 borg:56 bosh:57 boundary:58 '
set -g __brink_guard_kinds_bq ' bq:59 '
set -g __brink_guard_kinds_br ' braze:60 brctl:61 brevo:60 brew:62 '
set -g __brink_guard_kinds_bs ' bsd-mailx:5 '
set -g __brink_guard_kinds_bt ' btrfs:63 '
set -g __brink_guard_kinds_bu ' buildah:64 bun:65 busybox:66 '
set -g __brink_guard_kinds_bw ' bw:50 '
set -g __brink_guard_kinds_ca ' cabal:67 cap:68 caprover:24 cargo:69 '
set -g __brink_guard_kinds_cd ' cdk:70 cdk8s:27 cdktf:71 '
set -g __brink_guard_kinds_ce ' celery:72 ceph:73 certbot:74 certutil:75 '
set -g __brink_guard_kinds_cf ' cf:76 cfcli:77 cfdisk:78 '
set -g __brink_guard_kinds_cg ' cgdisk:78 '
set -g __brink_guard_kinds_ch ' chage:79 chalice:27 changeset:80 charm:81 charmcraft:82 chgrp:83 chkconfig:84 chmod:85 choco:86 chown:83 '
set -g __brink_guard_kinds_ci ' cibadmin:87 cilium:86 cinder:13 civo:13 '
set -g __brink_guard_kinds_cl ' clever:24 cli53:88 clickhouse:89 clickhouse-client:90 clickhouse-local:90 clj:91 clojure:91 cloudflared:92 cloudscale:13 cloudsmith:50 clush:54 clusterctl:93 '
set -g __brink_guard_kinds_co ' cockroach:94 code-push:23 colima:50 composer:95 conan:67 conda:96 condor_drain:5 condor_off:5 confluent:50 conntrack:97 console:32 consul:98 convex:99 copilot:100 corosync-cfgtool:101 '
set -g __brink_guard_kinds_cp ' cp:102 cpan-upload:5 cpio:103 '
set -g __brink_guard_kinds_cq ' cqlsh:90 '
set -g __brink_guard_kinds_cr ' crane:104 crictl:105 crm:106 crm_node:87 crm_resource:87 crontab:107 crossplane:108 cryptsetup:109 '
set -g __brink_guard_kinds_cs ' csf:110 cssh:54 '
set -g __brink_guard_kinds_ct ' ctr:111 '
set -g __brink_guard_kinds_cu ' curl:112 customerio:60 '
set -g __brink_guard_kinds_cv ' cvs:113 '
set -g __brink_guard_kinds_cy ' cypher-shell:114 '
set -g __brink_guard_kinds_da ' dart:115 dash:48 databricks:116 date:117 '
set -g __brink_guard_kinds_db ' db2:118 dbca:119 dbmate:120 dbt:121 '
set -g __brink_guard_kinds_dc ' dc3dd:122 dcfldd:122 '
set -g __brink_guard_kinds_dd ' dd:122 ddrescue:123 '
set -g __brink_guard_kinds_de ' debrelease:5 debugfs:44 delete:3 delgroup:5 delta:39 deluser:5 deno:80 dep:124 deploy:125 '
set -g __brink_guard_kinds_dh ' dhclient:126 dhcp_release:5 '
set -g __brink_guard_kinds_di ' diesel:127 diskutil:128 '
set -g __brink_guard_kinds_dj ' django-admin:129 '
set -g __brink_guard_kinds_dm ' dmsetup:130 '
set -g __brink_guard_kinds_dn ' dnf:131 dnscontrol:132 '
set -g __brink_guard_kinds_do ' do-release-upgrade:5 docker:133 docker-compose:134 doctl:135 dokku:24 doppler:136 dotnet:137 dotnet-ef:138 doveadm:139 dovecot:140 '
set -g __brink_guard_kinds_dp ' dpkg:141 dpkg-divert:142 dput:5 '
set -g __brink_guard_kinds_dr ' dracut-shutdown:5 drbdadm:143 drop:4 dropcluster:5 dropdb:5 dropuser:5 drush:144 '
set -g __brink_guard_kinds_ds ' dscl:145 dsh:54 '
set -g __brink_guard_kinds_du ' duckdb:146 dump2:147 duplicacy:148 duplicati-cli:148 duplicity:149 dupload:5 '
set -g __brink_guard_kinds_dv ' dvc:150 '
set -g __brink_guard_kinds_e2 ' e2fsck:151 '
set -g __brink_guard_kinds_ea ' eas:152 '
set -g __brink_guard_kinds_eb ' eb:153 ebtables:31 '
set -g __brink_guard_kinds_ec ' ecs-cli:27 '
set -g __brink_guard_kinds_ef ' efibootmgr:154 '
set -g __brink_guard_kinds_ek ' eksctl:50 '
set -g __brink_guard_kinds_em ' emerge:155 '
set -g __brink_guard_kinds_en ' encore:27 '
set -g __brink_guard_kinds_eq ' equinix:13 '
set -g __brink_guard_kinds_es ' esmtp:156 espefuse:157 espefuse.py:157 esxcli:158 '
set -g __brink_guard_kinds_et ' etcdctl:159 ethtool:160 '
set -g __brink_guard_kinds_ex ' exim:161 exim4:161 exo:13 expo:162 exportfs:163 '
set -g __brink_guard_kinds_fa ' fab:164 fastboot:165 fastlane:166 '
set -g __brink_guard_kinds_fc ' fc:167 '
set -g __brink_guard_kinds_fd ' fd:168 fdfind:168 fdisk:78 '
set -g __brink_guard_kinds_fe ' fetch:30 '
set -g __brink_guard_kinds_fi ' find:169 firebase:170 firewall-cmd:171 fisql:90 '
set -g __brink_guard_kinds_fl ' flarectl:172 flash_erase:5 flash_eraseall:5 flashrom:173 flask:174 flatpak:175 fleet:176 flit:80 flushall:5 flushdb:5 flutter:115 flux:177 fly:178 flyctl:179 flyway:180 '
set -g __brink_guard_kinds_fo ' foreman-installer:50 fork:5 forkbomb:5 fossil:181 '
set -g __brink_guard_kinds_fs ' fsarchiver:123 fsck:151 fsfreeze:182 '
set -g __brink_guard_kinds_fu ' fuser:183 '
set -g __brink_guard_kinds_fw ' fwupdmgr:184 '
set -g __brink_guard_kinds_ga ' galera_new_cluster:5 gardenctl:185 '
set -g __brink_guard_kinds_gb ' gbak:186 '
set -g __brink_guard_kinds_gc ' gcloud:187 '
set -g __brink_guard_kinds_gd ' gdisk:78 '
set -g __brink_guard_kinds_ge ' gem:188 '
set -g __brink_guard_kinds_gh ' gh:189 gh-ost:190 '
set -g __brink_guard_kinds_gi ' gigalixir:24 git:191 git-filter-repo:5 gitlab-backup:192 gitlab-rake:193 '
set -g __brink_guard_kinds_gl ' glab:194 glance:13 gluster:195 '
set -g __brink_guard_kinds_gm ' gmake:196 '
set -g __brink_guard_kinds_go ' gobgp:51 goose:120 goreleaser:197 govc:198 '
set -g __brink_guard_kinds_gp ' gpasswd:199 gpg:200 gpg2:201 '
set -g __brink_guard_kinds_gr ' gradle:202 gradlew:202 groupdel:5 grub-install:5 grub-reboot:5 grub2-install:5 grub2-reboot:5 '
set -g __brink_guard_kinds_gs ' gsutil:203 '
set -g __brink_guard_kinds_ha ' hadoop:204 halt:5 hammer:50 haproxyctl:205 hatch:80 '
set -g __brink_guard_kinds_hb ' hbase:206 '
set -g __brink_guard_kinds_hc ' hcloud:207 hcloud-robot:13 '
set -g __brink_guard_kinds_hd ' hdfs:204 hdparm:208 '
set -g __brink_guard_kinds_he ' heirloom-mailx:5 helm:209 helm3:210 helmfile:211 heroku:212 hex:213 '
set -g __brink_guard_kinds_hf ' hf:214 '
set -g __brink_guard_kinds_hg ' hg:215 '
set -g __brink_guard_kinds_hi ' history:216 hive:49 '
set -g __brink_guard_kinds_hp ' hpssacli:6 '
set -g __brink_guard_kinds_ht ' http:217 httpd:20 httpie:218 https:217 '
set -g __brink_guard_kinds_hu ' hub:219 huggingface-cli:214 hugo:91 '
set -g __brink_guard_kinds_hw ' hw:13 '
set -g __brink_guard_kinds_ib ' ibmcloud:13 '
set -g __brink_guard_kinds_ic ' ic:13 '
set -g __brink_guard_kinds_if ' ifconfig:220 ifdown:5 '
set -g __brink_guard_kinds_im ' impala-shell:221 impdp:222 '
set -g __brink_guard_kinds_in ' incus:223 infisical:224 influx:225 init:226 initctl:227 innobackupex:228 install:229 installp:5 inv:196 invoke:196 invoke-rc.d:230 '
set -g __brink_guard_kinds_io ' ionosctl:13 '
set -g __brink_guard_kinds_ip ' ip:231 ip6tables:31 ip6tables-nft:31 ip6tables-restore:5 ipa:232 ipmitool:233 ipsec:234 ipset:235 iptables:31 iptables-legacy:31 iptables-nft:31 iptables-restore:5 ipvsadm:236 '
set -g __brink_guard_kinds_ir ' iredis:237 '
set -g __brink_guard_kinds_is ' isql:90 istioctl:86 '
set -g __brink_guard_kinds_ja ' java:238 '
set -g __brink_guard_kinds_jc ' jcli:239 '
set -g __brink_guard_kinds_je ' jenkins-cli:239 '
set -g __brink_guard_kinds_jf ' jf:240 jfrog:241 '
set -g __brink_guard_kinds_jj ' jj:242 '
set -g __brink_guard_kinds_jo ' journalctl:243 '
set -g __brink_guard_kinds_js ' jsr:244 '
set -g __brink_guard_kinds_ju ' juju:245 just:196 '
set -g __brink_guard_kinds_k ' k:246 '
set -g __brink_guard_kinds_k0 ' k0s:185 '
set -g __brink_guard_kinds_k3 ' k3s-agent-uninstall.sh:5 k3s-killall.sh:5 k3s-kubectl:246 k3s-uninstall.sh:5 '
set -g __brink_guard_kinds_ka ' kadmin:247 kadmin.local:247 kafka-acls:248 kafka-acls.sh:248 kafka-configs:248 kafka-configs.sh:248 kafka-consumer-groups:248 kafka-consumer-groups.sh:248 kafka-delete-records:248 kafka-delete-records.sh:248 kafka-storage:249 kafka-storage.sh:249 kafka-topics:248 kafka-topics.sh:248 kafkactl:50 kaggle:250 kamal:251 kapp:50 katapult:13 '
set -g __brink_guard_kinds_kc ' kcat:50 '
set -g __brink_guard_kinds_ke ' keepalived:101 kexec:252 keydb-cli:237 keytool:253 '
set -g __brink_guard_kinds_ki ' kill:254 killall:255 killall5:5 kitchen:256 '
set -g __brink_guard_kinds_kl ' klaviyo:60 '
set -g __brink_guard_kinds_kn ' knex:257 knife:258 knotc:259 '
set -g __brink_guard_kinds_ko ' kopia:260 kops:261 koyeb:24 '
set -g __brink_guard_kinds_ku ' kubeadm:185 kubecolor:246 kubectl:246 kubefirst:27 kubespray:262 kudu:263 '
set -g __brink_guard_kinds_la ' launchctl:264 '
set -g __brink_guard_kinds_ld ' ldapdelete:5 ldapmodify:265 '
set -g __brink_guard_kinds_le ' lein:91 lerna:80 '
set -g __brink_guard_kinds_li ' lightsail:13 lilo:5 limactl:266 linkerd:86 linode:267 linode-cli:267 liquibase:268 listmonk:60 litecli:269 '
set -g __brink_guard_kinds_ln ' ln:270 '
set -g __brink_guard_kinds_lo ' loginctl:271 '
set -g __brink_guard_kinds_lu ' luarocks:67 '
set -g __brink_guard_kinds_lv ' lvconvert:272 lvm:273 lvreduce:5 lvremove:5 lvresize:274 '
set -g __brink_guard_kinds_lx ' lxc:223 lxc-destroy:5 '
set -g __brink_guard_kinds_ly ' lynx:30 '
set -g __brink_guard_kinds_ma ' mage:196 mail:5 mail-merge:275 mailchimp:276 mailgun:60 mailjet:60 mailman:277 mailmerge:275 mailx:5 make:278 mamba:96 manage.py:279 mariabackup:228 mariadb:280 mariadb-admin:281 maturin:80 '
set -g __brink_guard_kinds_mc ' mc:282 mc-cli:276 mco:54 '
set -g __brink_guard_kinds_md ' mdadm:283 '
set -g __brink_guard_kinds_me ' megacli:6 metal:13 '
set -g __brink_guard_kinds_mi ' microdnf:131 microk8s:284 microk8s.kubectl:246 micromamba:96 migrate:120 minikube:285 mix:286 '
set -g __brink_guard_kinds_mk ' mkdosfs:287 mke2fs:287 mkexfatfs:287 mkfs:287 mkntfs:287 mkreiserfs:287 mkswap:287 mkudffs:287 '
set -g __brink_guard_kinds_ml ' mlflow:288 '
set -g __brink_guard_kinds_mo ' modprobe:289 molecule:256 mongo:290 mongocli:291 mongorestore:292 mongosh:290 monit:293 mosquitto_ctrl:294 mount:295 '
set -g __brink_guard_kinds_ms ' msmtp:156 mssql-cli:221 '
set -g __brink_guard_kinds_mu ' multipass:296 mussh:54 mutt:5 '
set -g __brink_guard_kinds_mv ' mv:297 mvn:298 mvnw:298 '
set -g __brink_guard_kinds_my ' mycli:280 mysql:280 mysql_install_db:5 mysqladmin:281 mysqld:299 mysqlimport:300 mysqlsh:280 '
set -g __brink_guard_kinds_na ' nala:25 nats:301 '
set -g __brink_guard_kinds_nc ' nc:30 ncat:30 '
set -g __brink_guard_kinds_ne ' neo4j-admin:302 neomutt:5 neon:303 neonctl:303 nerdctl:133 net:304 netlify:305 netplan:306 netsh:307 networkctl:308 networksetup:309 neutron:13 newfs:287 newlist:5 '
set -g __brink_guard_kinds_nf ' nft:310 '
set -g __brink_guard_kinds_ng ' nginx:311 ngrok:312 '
set -g __brink_guard_kinds_nh ' nhost:24 '
set -g __brink_guard_kinds_ni ' nitric:27 nix-collect-garbage:313 nix-env:314 nixos-rebuild:315 '
set -g __brink_guard_kinds_nm ' nmcli:316 '
set -g __brink_guard_kinds_no ' node:317 nodetool:318 nomad:319 northflank:24 nova:13 now:320 '
set -g __brink_guard_kinds_np ' np:5 npm:321 '
set -g __brink_guard_kinds_ns ' nsupdate:5 '
set -g __brink_guard_kinds_nt ' ntfsfix:5 ntl:322 '
set -g __brink_guard_kinds_nu ' nuget:323 '
set -g __brink_guard_kinds_nv ' nvm:324 nvme:325 '
set -g __brink_guard_kinds_nw ' nwipe:5 '
set -g __brink_guard_kinds_nx ' nx:326 '
set -g __brink_guard_kinds_oc ' oc:246 occ:327 oci:328 ocm:50 octodns-sync:329 '
set -g __brink_guard_kinds_ok ' okta:36 '
set -g __brink_guard_kinds_on ' onesignal:60 '
set -g __brink_guard_kinds_op ' op:330 opam:80 openshift-install:256 openssl:331 openstack:13 opentofu:332 openvpn:234 opkg:55 opkg-remove:5 '
set -g __brink_guard_kinds_or ' oras:333 orchestrator-client:5 '
set -g __brink_guard_kinds_ov ' ovhcloud:13 ovs-vsctl:334 ovsx:244 '
set -g __brink_guard_kinds_p4 ' p4:335 '
set -g __brink_guard_kinds_pa ' packet:13 pacman:336 pam-auth-update:142 pamac:337 pantheon:24 parallel-ssh:54 parted:78 partprobe:338 paru:339 pass:340 passwd:341 patronictl:342 '
set -g __brink_guard_kinds_pb ' pbsnodes:343 '
set -g __brink_guard_kinds_pc ' pcs:106 pct:344 '
set -g __brink_guard_kinds_pd ' pdm:80 pdns_control:345 pdnsutil:346 pdsh:54 '
set -g __brink_guard_kinds_pe ' perccli:6 perl:347 '
set -g __brink_guard_kinds_pf ' pfctl:348 '
set -g __brink_guard_kinds_pg ' pg_archivecleanup:5 pg_ctl:349 pg_ctlcluster:350 pg_dropcluster:5 pg_resetwal:5 pg_resetxlog:5 pg_restore:351 pg_rewind:5 pg_upgrade:5 pgbackrest:352 pgcli:280 '
set -g __brink_guard_kinds_ph ' php:353 '
set -g __brink_guard_kinds_pi ' pip:354 pip3:354 '
set -g __brink_guard_kinds_pk ' pkg:22 pkill:355 '
set -g __brink_guard_kinds_pl ' platform:24 '
set -g __brink_guard_kinds_pm ' pm-hibernate:5 pm-suspend:5 pm2:356 '
set -g __brink_guard_kinds_pn ' pnpm:357 '
set -g __brink_guard_kinds_po ' pod:358 podman:133 podman-compose:134 poetry:80 port:86 porter:24 postfix:140 postmark:60 postsuper:359 poweroff:5 '
set -g __brink_guard_kinds_pr ' presto:146 prisma:360 prlctl:361 '
set -g __brink_guard_kinds_ps ' pscale:362 psql:280 pssh:54 '
set -g __brink_guard_kinds_pt ' pt-archiver:363 pt-online-schema-change:190 '
set -g __brink_guard_kinds_pu ' pub:115 pulsar-admin:364 pulumi:365 puppet:366 puppetserver:367 '
set -g __brink_guard_kinds_pv ' pv:123 pvcreate:368 pveceph:369 pvesm:370 pvremove:5 '
set -g __brink_guard_kinds_py ' python:371 python2:347 python3:371 '
set -g __brink_guard_kinds_qb ' qbec:148 '
set -g __brink_guard_kinds_qe ' qemu-img:372 '
set -g __brink_guard_kinds_qm ' qm:344 qmgr:373 '
set -g __brink_guard_kinds_qo ' qovery:24 '
set -g __brink_guard_kinds_qp ' qpid-config:374 '
set -g __brink_guard_kinds_ra ' rabbitmq-diagnostics:375 rabbitmqadmin:376 rabbitmqctl:375 racadm:377 rados:378 radosgw-admin:379 rails:380 railway:381 rake:382 rancher:176 '
set -g __brink_guard_kinds_rb ' rbd:383 '
set -g __brink_guard_kinds_rc ' rc-service:384 rc-update:385 rclone:386 '
set -g __brink_guard_kinds_re ' reboot:5 redis-cli:237 redis6-cli:237 reg:387 regctl:388 release-it:5 release.sh:125 remove_members:5 removepkg:5 render:389 repmgr:390 repo:391 reprepro:26 resend:60 resize2fs:5 resolvconf:392 restic:393 restore:147 '
set -g __brink_guard_kinds_rk ' rke:55 rke2-killall.sh:5 rke2-uninstall.sh:5 '
set -g __brink_guard_kinds_rm ' rm:394 rman:192 rmlist:5 rmmod:395 '
set -g __brink_guard_kinds_rn ' rndc:396 '
set -g __brink_guard_kinds_ro ' rosa:50 route:397 '
set -g __brink_guard_kinds_rp ' rpk:398 rpm:399 rpm-ostree:400 '
set -g __brink_guard_kinds_rq ' rq:401 '
set -g __brink_guard_kinds_rs ' rsync:402 '
set -g __brink_guard_kinds_ru ' ruby:317 rundeck:54 runsvctrl:403 rustup:404 '
set -g __brink_guard_kinds_ry ' rye:80 '
set -g __brink_guard_kinds_s ' s-nail:5 '
set -g __brink_guard_kinds_s3 ' s3cmd:405 '
set -g __brink_guard_kinds_s5 ' s5cmd:406 '
set -g __brink_guard_kinds_s6 ' s6-svc:403 '
set -g __brink_guard_kinds_sa ' sacctmgr:407 salt:408 salt-key:409 salt-ssh:410 sam:411 samba-tool:412 '
set -g __brink_guard_kinds_sb ' sbt:413 '
set -g __brink_guard_kinds_sc ' sc:304 scalingo:24 scontrol:414 scoop:86 scrub:5 scw:415 '
set -g __brink_guard_kinds_sd ' sdd:122 '
set -g __brink_guard_kinds_se ' semantic-release:5 sendEmail:416 sendgrid:60 sendinblue:60 sendmail:5 sendy:60 sentry-cli:417 sequelize:418 sequelize-cli:418 serverless:419 service:384 setfacl:420 setup.py:421 '
set -g __brink_guard_kinds_sf ' sf:422 sfdisk:78 sfdx:422 '
set -g __brink_guard_kinds_sg ' sg_format:423 sgdisk:424 '
set -g __brink_guard_kinds_sh ' sh:48 shorewall:425 shred:5 shutdown:5 '
set -g __brink_guard_kinds_si ' sidekiqctl:227 '
set -g __brink_guard_kinds_sk ' skill:5 skopeo:104 '
set -g __brink_guard_kinds_sl ' slackpkg-remove:5 slay:5 sls:419 sls3:27 '
set -g __brink_guard_kinds_sm ' smbpasswd:426 '
set -g __brink_guard_kinds_sn ' snap:427 snapcraft:82 snapper:428 snow:146 snowsql:146 snyk:240 '
set -g __brink_guard_kinds_so ' socat:429 '
set -g __brink_guard_kinds_sp ' spacectl:27 spark-sql:49 '
set -g __brink_guard_kinds_sq ' sqitch:430 sql:90 sqlcipher:269 sqlcl:90 sqlcmd:90 sqlite:269 sqlite3:269 sqlplus:90 sqlx:431 '
set -g __brink_guard_kinds_sr ' srm:5 srvctl:432 '
set -g __brink_guard_kinds_ss ' ssacli:6 ssh:433 ssh-keygen:434 ssmtp:156 sst:27 '
set -g __brink_guard_kinds_st ' stack:67 stackit:13 standard-version:5 step:435 stonith_admin:87 stop:227 storcli:6 storcli64:6 stripe:436 '
set -g __brink_guard_kinds_su ' supabase:437 supervisorctl:438 surge:24 '
set -g __brink_guard_kinds_sv ' sv:403 svc:403 svn:439 svnadmin:440 '
set -g __brink_guard_kinds_sw ' swaks:441 swanctl:234 swapoff:442 swift:443 swupd:5 '
set -g __brink_guard_kinds_sy ' symfony:444 sympa:359 sysadminctl:445 sysctl:446 systemctl:447 '
set -g __brink_guard_kinds_ta ' tailscale:448 talosctl:449 tanka:148 tar:450 tarsnap:451 task:196 '
set -g __brink_guard_kinds_tc ' tc:452 tccli:13 tctl:453 '
set -g __brink_guard_kinds_td ' tdnf:131 '
set -g __brink_guard_kinds_te ' tea:454 tee:455 telinit:5 tencentcloud:13 terminus:24 terraform:332 terragrunt:456 terramate:27 testdisk:5 '
set -g __brink_guard_kinds_tf ' tf:332 '
set -g __brink_guard_kinds_tg ' tg:456 '
set -g __brink_guard_kinds_ti ' timedatectl:457 timeshift:458 tiup:459 '
set -g __brink_guard_kinds_tk ' tk:148 tkn:50 '
set -g __brink_guard_kinds_tm ' tmutil:460 '
set -g __brink_guard_kinds_to ' tofu:332 tootctl:461 '
set -g __brink_guard_kinds_tr ' trino:146 truncate:462 '
set -g __brink_guard_kinds_ts ' tsh:387 tsql:90 '
set -g __brink_guard_kinds_tu ' tune2fs:463 turso:464 '
set -g __brink_guard_kinds_tw ' twilio:465 twine:67 '
set -g __brink_guard_kinds_ty ' typeorm:466 '
set -g __brink_guard_kinds_ub ' ubiformat:5 '
set -g __brink_guard_kinds_uf ' ufw:467 '
set -g __brink_guard_kinds_um ' umount:468 '
set -g __brink_guard_kinds_un ' unbound-control:469 unlink:470 unzip:1 '
set -g __brink_guard_kinds_up ' up:27 upctl:13 update:7 update-rc.d:471 upscmd:21 upsun:24 '
set -g __brink_guard_kinds_us ' userdel:5 usermod:472 usql:90 '
set -g __brink_guard_kinds_uv ' uv:80 '
set -g __brink_guard_kinds_va ' vagrant:473 valkey-cli:237 varnishadm:205 vault:46 '
set -g __brink_guard_kinds_vb ' vboxmanage:8 '
set -g __brink_guard_kinds_vc ' vc:320 '
set -g __brink_guard_kinds_ve ' velero:474 vercel:475 '
set -g __brink_guard_kinds_vg ' vgreduce:5 vgremove:5 '
set -g __brink_guard_kinds_vi ' vim-cmd:476 virsh:477 '
set -g __brink_guard_kinds_vs ' vsce:244 vsql:280 '
set -g __brink_guard_kinds_vt ' vtctl:478 vtctlclient:478 vtctldclient:478 vtysh:479 '
set -g __brink_guard_kinds_vu ' vultr:13 vultr-cli:13 '
set -g __brink_guard_kinds_w3 ' w3m:30 '
set -g __brink_guard_kinds_wa ' wal-e:50 wal-g:480 wasm-pack:80 waypoint:58 '
set -g __brink_guard_kinds_we ' web-ext:481 wevtutil:482 '
set -g __brink_guard_kinds_wg ' wg:483 wg-quick:484 wget:485 '
set -g __brink_guard_kinds_wi ' winget:486 winglang:27 wipe:5 wipefs:487 '
set -g __brink_guard_kinds_wp ' wp:488 '
set -g __brink_guard_kinds_wr ' wrangler:489 '
set -g __brink_guard_kinds_xb ' xbps-remove:5 '
set -g __brink_guard_kinds_xc ' xcrun:490 '
set -g __brink_guard_kinds_xe ' xe:491 '
set -g __brink_guard_kinds_xf ' xfs_repair:5 '
set -g __brink_guard_kinds_xh ' xh:217 '
set -g __brink_guard_kinds_xk ' xkill:5 '
set -g __brink_guard_kinds_xt ' xtrabackup:228 '
set -g __brink_guard_kinds_ya ' yarn:492 yay:339 '
set -g __brink_guard_kinds_yc ' yc:13 '
set -g __brink_guard_kinds_yk ' ykman:493 '
set -g __brink_guard_kinds_ys ' ysqlsh:280 '
set -g __brink_guard_kinds_yu ' yum:131 '
set -g __brink_guard_kinds_za ' zappa:27 '
set -g __brink_guard_kinds_ze ' zeabur:24 '
set -g __brink_guard_kinds_zf ' zfs:494 '
set -g __brink_guard_kinds_zk ' zkCli.sh:495 zkcli:495 '
set -g __brink_guard_kinds_zo ' zookeeper-shell:495 zookeeper-shell.sh:495 '
set -g __brink_guard_kinds_zp ' zpool:496 '
set -g __brink_guard_kinds_zs ' zsh:48 '
set -g __brink_guard_kinds_zy ' zypper:497 '
set -g __brink_guard_signs '(?s) -(?!-)[^ ]*d| -(?!-)[^ ]*o' '(?s) TABLE .* DROP | TABLE .* drop | table .* DROP | table .* drop ' '(?s) FROM | from ' '(?s) DATABASE | INDEX | OWNED | ROLE | SCHEMA | TABLE | USER | VIEW | database | index | owned | role | schema | table | user | view ' '(?s)' '(?s) -CfgClr| -CfgForeign | -CfgLdDel| DELETE | del | delete | erase ' '(?s) SET | set ' '(?s) closemedium | snapshot .* delete | snapshot .* restore | unregistervm ' '(?s) --remove | --revoke ' '(?s) address .* delete | purge | queue .* delete | queue .* purge ' '(?s) connections .* delete | dags .* delete | db .* clean | db .* reset | pools .* delete | users .* delete | variables .* delete ' '(?s) downgrade ' '(?s) Delete| Terminate| delete | destroy | detach | evacuate | instance-terminate | purge | rebuild | remove | reset | rm | terminate |-delete |-rm ' '(?s) delete | env .* remove | remove ' '(?s) remove | upload ' '(?s) --args .*reboot| --args .*rm .* -| --args .*state .* absent|\\.reboot |drop |kill|mkfs|poweroff|reboot|reboot |rm .* -|shutdown|state .* absent|state .* latest|state .* stopped|systemctl .* disable|systemctl .* stop' '(?s) collection .* publish | role .* delete | role .* import ' '(?s) --extra-vars .*env .* prod| --inventory .*prod| --limit .* all | --limit .*prod|all |decommission|destroy|env .* prod|prod|reboot|teardown|wipe' '(?s) graceful-stop | stop ' '(?s) graceful-stop | stop |graceful-stop |stop ' '(?s) load\\.off | shutdown\\.' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | erase | purge | remove | rm ' '(?s) codepush .* release| codepush .* rollback | release' '(?s) delete | destroy | remove | stop | teardown | unset | wipe ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --allow-downgrades .* dist-upgrade | --allow-downgrades .* install | --allow-downgrades .* upgrade | --allow-remove-essential | --depclean | --erase | --force-yes | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autopurge | autoremove | del | delete | erase | purge | remove | rm ' '(?s) clearvanished | db .* cleanup | mirror .* drop | publish .* drop | remove | removematched | removesrc | repo .* drop | repo .* remove | snapshot .* drop ' '(?s) delete | destroy | down | remove | stack .* delete | stack .* destroy | terraform .* destroy | undeploy ' '(?s) delete | stop | terminate ' '(?s) --force .* app .* sync | --prune .* app .* sync | --replace .* app .* sync | account .* delete-token | app .* delete | app .* delete-resource | app .* rollback | app .* terminate-op | appset .* delete | cluster .* rm | proj .* delete | repo .* rm ' '(?s) Rscript | \\. | ash | bash | bun | csh | dash | deno | eval | fish | ksh | lua | node | osascript | perl | php | pwsh | python | python2 | python3 | python3\\.| ruby | sh | source | tcsh | zsh ' '(?s) -(?!-)[^ ]*D| -(?!-)[^ ]*F| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*X| -(?!-)[^ ]*Z| --delete | --delete-chain | --flush | --jump .* DROP .* -(?!-)[^ ]*A| --jump .* DROP .* -(?!-)[^ ]*I| --jump .* DROP .* --append | --jump .* DROP .* --insert | --policy | --replace |DROP .* -(?!-)[^ ]*A|DROP .* -(?!-)[^ ]*I|DROP .* --append |DROP .* --insert |REJECT .* -(?!-)[^ ]*A|REJECT .* -(?!-)[^ ]*I|REJECT .* --append |REJECT .* --insert ' '(?s) db .* wipe | doctrine .* database .* drop | doctrine .* schema .* drop | migrate .* reset ' '(?s) -rx .* core .* restart| -rx .* core .* stop' '(?s) --auto-approve .* schema .* apply | delete | down | down-to | drop | pause | reset | rollback | schema .* apply .* --auto-approve | schema .* clean | terminate ' '(?s) -(?!-)[^ ]*D|0 ' '(?s) delete | rm ' '(?s) -Uefuse .* w | -Ufuse .* w | -Ufuses .* w | -Uhfuse .* w | -Ulfuse .* w | -Ulock .* w | -Ulockbits .* w | efuse .* w | fuse .* w | fuses .* w | hfuse .* w | lfuse .* w | lock .* w | lockbits .* w ' '(?s) --apply-immediately .* rds .* modify-db-| --delete .* s3 .* sync | --no-deletion-protection .* rds .* modify-db-| --no-disable-api-termination .* ec2 .* modify-instance-attribute | --recursive .* s3 .* mv | --recursive .* s3 .* rm | --topic-arn .* sns .* publish | admin-delete-| application-autoscaling .* register-.* --desired-capacity .* 0 | application-autoscaling .* register-.* --desired-count .* 0 | application-autoscaling .* register-.* --max-size .* 0 | autoscaling .* set-desired-capacity .* --desired-capacity .* 0 | autoscaling .* set-desired-capacity .* --desired-count .* 0 | autoscaling .* set-desired-capacity .* --max-size .* 0 | autoscaling .* update-auto-scaling-group .* --desired-capacity .* 0 | autoscaling .* update-auto-scaling-group .* --desired-count .* 0 | autoscaling .* update-auto-scaling-group .* --max-size .* 0 | batch-delete-| bulk-delete| cancel-| close-account | cloudformation .* deploy .*prod| cloudformation .* execute-change-set | cloudformation .* update-stack | cloudfront .* update-distribution | deactivate-| decrease-| delete-| deregister-| destroy-| detach-| disable-| disassociate-| disassociate-address | dynamodb .* delete-item | ec2 .* authorize-security-group-ingress | ec2 .* replace-| ecs .* update-service .* --desired-capacity .* 0 | ecs .* update-service .* --desired-count .* 0 | ecs .* update-service .* --max-size .* 0 | elasticache .*failover| elbv2 .* modify-rule | elbv2 .* set-| evict-| force-delete| iam .* create-access-key | iam .* put-.*-policy | iam .* update-assume-role-policy | kms .* disable-key | lambda .* put-function-concurrency | lambda .* remove-permission | leave-organization | opensearch .* update-| organizations .* move-account | organizations .* remove-account| pinpoint .* send-| purge-| rds .* failover-| rds .* promote-read-replica| rds .* restore-| rds .* switchover-| reboot-| release-| remove-| remove-permission | remove-user-from-group | reset-| restart-| retire-| revoke-| route53 .* change-resource-record-sets | route53domains | s3 .* rb | s3api .* delete-object | s3api .* put-bucket-acl | s3api .* put-bucket-lifecycle| s3api .* put-bucket-policy | s3api .* put-bucket-versioning | s3api .* put-public-access-block | schedule-key-deletion | secretsmanager .* put-secret-value | ses .* send-bulk| sesv2 .* send-bulk| sns .* publish-batch | ssm .* send-command .*dropdb| ssm .* send-command .*kill .* -9| ssm .* send-command .*mkfs| ssm .* send-command .*reboot| ssm .* send-command .*rm .* -| ssm .* send-command .*shutdown| ssm .* send-command .*systemctl .* stop| stop-| terminate-| unassign-| unsubscribe |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|AdministratorAccess.* iam .* attach-.*-policy |IAMFullAccess.* iam .* attach-.*-policy |PowerUserAccess.* iam .* attach-.*-policy ' '(?s) vacuum ' '(?s) cancel | clear | deallocate | delete | delete-| delete-batch | deployment .* create .* --mode .* Complete | deployment .* create .* --mode .* complete | devops .* project .* delete | disable| failover| flush | pause | pipelines .* delete | power-off | purge | purge-| redeploy | regenerate| reimage | remove | remove-record | renew| repos .* delete | reset| restart | restore | revoke| role .* assignment .* create .* --role .* Contributor | role .* assignment .* create .* --role .* Owner | role .* assignment .* create .* --role .* User .* Access .* Administrator | rotate| scale | start-failover | stop | storage .* blob .* sync | storage .* remove | swap | unregister ' '(?s) --delete-destination .* prompt .* sync | --delete-destination .* true .* sync | remove | rm ' '(?s) down | env .* remove ' '(?s) send ' '(?s) -(?!-)[^ ]*w' '(?s) hclose | mbdrestart | qclose ' '(?s) audit .* disable | auth .* disable | delete | kv .* delete | kv .* destroy | kv .* metadata .* delete | kv .* rollback | lease .* revoke | namespace .* delete | operator .* generate-root | operator .* raft .* remove-peer | operator .* raft .* snapshot .* restore | operator .* rekey | operator .* rotate | operator .* seal | operator .* step-down | policy .* delete | secrets .* disable | secrets .* move | token .* revoke ' '(?s) delete | recover ' '(?s)deploy.* prd |deploy.* prod|deploy.* prod |deploy.* production|deploy.* production |deploy.*prd |deploy.*prod|deploy.*prod |deploy.*production|deploy.*production |promote.* prd |promote.* prod|promote.* prod |promote.* production|promote.* production |promote.*prd |promote.*prod|promote.*prod |promote.*production|promote.*production |rollout.* prd |rollout.* prod|rollout.* prod |rollout.* production|rollout.* production |rollout.*prd |rollout.*prod|rollout.*prod |rollout.*production|rollout.*production ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| nuke| purge| teardown| truncate| wipe|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) delete ' '(?s) disable | down | global .* rib .* del | neighbor .* reset | neighbor .* shutdown | restart .* all | shutdown ' '(?s) --rereadpt | --setbsz | --setfra | --setra | --setro | --setrw ' '(?s) dev .* disk | dev .* hd| dev .* mapper | dev .* md| dev .* mmcblk| dev .* nvme| dev .* sd| dev .* vd| dev .* xvd| of .* dev ' '(?s)kill .* -9|mkfs|poweroff|reboot|rm .* -|shutdown|systemctl .* stop' '(?s) remove ' '(?s) compact | delete | prune | recreate ' '(?s) clean-up | delete-| recreate | restart | stop ' '(?s) delete | destroy ' '(?s) rm |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) batch| broadcast| campaigns .* send| email .* send| schedule| send' '(?s) delbr | delif ' '(?s) --ignore-dependencies .* remove | --ignore-dependencies .* rm | --ignore-dependencies .* uninstall | autoremove .* -(?!-)[^ ]*f| autoremove .* --force | autoremove .* --ignore-dependencies | autoremove .* --zap | brew .* remove | brew .* rm | brew .* uninstall | cargo .* remove | cargo .* rm | cargo .* uninstall | gem .* remove | gem .* rm | gem .* uninstall | npm .* remove | npm .* rm | npm .* uninstall | pip .* remove | pip .* rm | pip .* uninstall | pip3 .* remove | pip3 .* rm | pip3 .* uninstall | remove .* -(?!-)[^ ]*f| remove .* --force | remove .* --ignore-dependencies | remove .* --zap | rm .* -(?!-)[^ ]*f| rm .* --force | rm .* --ignore-dependencies | rm .* --zap | uninstall .* -(?!-)[^ ]*f| uninstall .* --force | uninstall .* --ignore-dependencies | uninstall .* --zap | xargs .* remove | xargs .* rm | xargs .* uninstall ' '(?s) --init-csum-tree .* check | --init-csum-tree .* rescue | --init-extent-tree .* check | --init-extent-tree .* rescue | --repair .* check | --repair .* rescue | dev .* delete | device .* delete | device .* remove | device .* replace | sub .* del | sub .* delete | subvol .* delete | subvolume .* delete ' '(?s) docker .* push | push .* latest | push .* prod| push .* stable ' '(?s) -r .* publish | access .* public | access .* revoke | access .* set .* status .* public | deprecate | destroy| destroy | dist-tag .* add | dist-tag .* rm | nuke| nuke | org .* rm | owner .* remove | owner .* rm | publish | ship| ship | team .* destroy | tear-down | teardown| teardown | token .* revoke | undeploy | unpublish |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) halt | poweroff | reboot ' '(?s) upload ' '(?s) deploy .* cleanup | deploy .* rollback | live .* deploy| prod.* deploy' '(?s) \\+.* owner .* -(?!-)[^ ]*r| \\+.* owner .* --remove | \\+.* publish | \\+.* yank | brew .* remove | brew .* rm | brew .* uninstall | cargo .* remove | cargo .* rm | cargo .* uninstall | gem .* remove | gem .* rm | gem .* uninstall | npm .* remove | npm .* rm | npm .* uninstall | owner .* -(?!-)[^ ]*r| owner .* --remove | owner .* --remove | pip .* remove | pip .* rm | pip .* uninstall | pip3 .* remove | pip3 .* rm | pip3 .* uninstall | publish | release .* -(?!-)[^ ]*x| release .* --execute | uninstall .* xargs | yank ' '(?s) deploy .* -(?!-)[^ ]*f| deploy .* --force | deploy .* --require-approval .* never | deploy .*Prod| deploy .*prod| destroy ' '(?s) --auto-approve .* deploy | delete | destroy | down | remove | stack .* delete | stack .* destroy | terraform .* destroy | undeploy ' '(?s) purge ' '(?s) auth .* del | auth .* rm | fs .* rm | mgr .* fail | mon .* remove | mon .* rm | orch .* host .* rm | orch .* rm | osd .* crush .* remove | osd .* crush .* rm | osd .* destroy | osd .* down | osd .* lost | osd .* out | osd .* pool .* delete | osd .* pool .* rm | osd .* purge | osd .* rm ' '(?s) delete | revoke ' '(?s) -(?!-)[^ ]*D' '(?s) d | delete | delete-buildpack | delete-domain | delete-org | delete-orphaned-routes | delete-route | delete-service | delete-service-key | delete-space | delete-user | ds | purge-service-instance | stop | unbind-service ' '(?s) purge | remove | rm ' '(?s) dev ' '(?s)0 |1 ' '(?s) publish ' '(?s) close | unregister ' '(?s) close | push | release | unregister | upload ' '(?s) -(?!-)[^ ]*R| --re' '(?s) --del | disable | off | remove ' '(?s) --re.* 0 | --re.* 00| --re.* 000 | --re.* HOME | --re.* \\. | --re.* \\.\\. | --re.* \\.\\. .* \\.\\. | --re.* \\.\\.\\. | --re.* boot | --re.* etc | --re.* home | --re.* lib64 | --re.* opt | --re.* root | --re.* srv | --re.* usr | --re.* usr .* lib | --re.* var | --re.* var .* lib | --re.*\\*| --re.*\\/| --re.*\\/.*\\*| --re.*\\~| --re.*\\~.*\\/| --re.*\\~.*\\/.*\\*| 0 .* -(?!-)[^ ]*R| 00.* -(?!-)[^ ]*R| 000 .* -(?!-)[^ ]*R| 0666 .* -(?!-)[^ ]*R| 0666 .* --re| 0777 .* -(?!-)[^ ]*R| 0777 .* --re| 666 .* -(?!-)[^ ]*R| 666 .* --re| 777 .* -(?!-)[^ ]*R| 777 .* --re| HOME .* -(?!-)[^ ]*R| \\. .* -(?!-)[^ ]*R| \\.\\. .* -(?!-)[^ ]*R| \\.\\. .* \\.\\. .* -(?!-)[^ ]*R| \\.\\.\\. .* -(?!-)[^ ]*R| \\.ssh | a .* rwx .* -(?!-)[^ ]*R| a .* rwx .* --re| a\\+rwx .* -(?!-)[^ ]*R| a\\+rwx .* --re| a\\+w .* -(?!-)[^ ]*R| a\\+w .* --re| bin | boot .* -(?!-)[^ ]*R| dev | etc .* -(?!-)[^ ]*R| etc .* passwd | etc .* shadow | etc .* ssh | etc .* sudoers | etc .* sudoers\\.d | home .* -(?!-)[^ ]*R| lib | lib64 .* -(?!-)[^ ]*R| o\\+w .* -(?!-)[^ ]*R| o\\+w .* --re| opt .* -(?!-)[^ ]*R| root .* -(?!-)[^ ]*R| sbin | srv .* -(?!-)[^ ]*R| tmp | ugo\\+rwx .* -(?!-)[^ ]*R| ugo\\+rwx .* --re| usr .* -(?!-)[^ ]*R| usr .* bin | usr .* lib .* -(?!-)[^ ]*R| usr .* sbin | var .* -(?!-)[^ ]*R| var .* lib .* -(?!-)[^ ]*R|\\*.* -(?!-)[^ ]*R|\\/.* -(?!-)[^ ]*R|\\/.*\\*.* -(?!-)[^ ]*R|\\~.* -(?!-)[^ ]*R|\\~.*\\/.* -(?!-)[^ ]*R|\\~.*\\/.*\\*.* -(?!-)[^ ]*R' '(?s) uninstall ' '(?s) -(?!-)[^ ]*D| -(?!-)[^ ]*E| -(?!-)[^ ]*F| -(?!-)[^ ]*R| --delete | --erase | --fence | --force-remove | --reboot ' '(?s) --replace .* import | delete | rrdelete | rrpurge ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| drop | nuke| purge| teardown| truncate| wipe|(?i: alter .* database .* read_only )|(?i: alter .* database .* set .* offline )|(?i: alter .* system .* flush )|(?i: alter .* system .* set )|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: change .* master )|(?i: change .* replication .* source )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: flush .* tables .* with .* read .* lock )|(?i: kill )|(?i: lock .* table )|(?i: lock .* tables )|(?i: purge .* binary .* logs )|(?i: purge .* master .* logs )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: reset .* master )|(?i: reset .* replica )|(?i: reset .* slave )|(?i: revoke .* all )|(?i: set .* global .* general_log )|(?i: set .* global .* read_only )|(?i: set .* global .* super_read_only )|(?i: shutdown )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: startup .* force )|(?i: stop .* replica )|(?i: stop .* slave )|(?i: system .* kill )|(?i: system .* shutdown )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|(?i:pg_drop_replication_slot)|(?i:pg_promote )|(?i:pg_switch_wal.*pg_promote)|(?i:pg_terminate_backend.*from)|(?i:pg_wal_replay_pause)|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| nuke| purge| teardown| truncate| wipe|(?i: alter .* database .* read_only )|(?i: alter .* database .* set .* offline )|(?i: alter .* system .* flush )|(?i: alter .* system .* set )|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: change .* master )|(?i: change .* replication .* source )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: flush .* tables .* with .* read .* lock )|(?i: kill )|(?i: lock .* table )|(?i: lock .* tables )|(?i: purge .* binary .* logs )|(?i: purge .* master .* logs )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: reset .* master )|(?i: reset .* replica )|(?i: reset .* slave )|(?i: revoke .* all )|(?i: set .* global .* general_log )|(?i: set .* global .* read_only )|(?i: set .* global .* super_read_only )|(?i: shutdown )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: startup .* force )|(?i: stop .* replica )|(?i: stop .* slave )|(?i: system .* kill )|(?i: system .* shutdown )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|(?i:pg_drop_replication_slot)|(?i:pg_promote )|(?i:pg_switch_wal.*pg_promote)|(?i:pg_terminate_backend.*from)|(?i:pg_wal_replay_pause)|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) deploy ' '(?s) tunnel .* cleanup | tunnel .* delete | tunnel .* route .* ip .* delete ' '(?s) delete | move ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| node .* decommission | node .* drain | nuke| purge| quit | teardown| truncate| wipe|(?i: alter .* database .* read_only )|(?i: alter .* database .* set .* offline )|(?i: alter .* system .* flush )|(?i: alter .* system .* set )|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: change .* master )|(?i: change .* replication .* source )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: flush .* tables .* with .* read .* lock )|(?i: kill )|(?i: lock .* table )|(?i: lock .* tables )|(?i: purge .* binary .* logs )|(?i: purge .* master .* logs )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: reset .* master )|(?i: reset .* replica )|(?i: reset .* slave )|(?i: revoke .* all )|(?i: set .* global .* general_log )|(?i: set .* global .* read_only )|(?i: set .* global .* super_read_only )|(?i: shutdown )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: startup .* force )|(?i: stop .* replica )|(?i: stop .* slave )|(?i: system .* kill )|(?i: system .* shutdown )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|(?i:pg_drop_replication_slot)|(?i:pg_promote )|(?i:pg_switch_wal.*pg_promote)|(?i:pg_terminate_backend.*from)|(?i:pg_wal_replay_pause)|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) ship| ship |deploy|migrate|promote|release|rollout|ship ' '(?s) env .* remove | remove .* --all | remove .* --all | remove .* --name .* base | remove .*base ' '(?s) -(?!-)[^ ]*F| --flush ' '(?s) acl .* policy .* delete | acl .* role .* delete | acl .* token .* delete | catalog .* deregister | config .* delete | force-leave | intention .* delete | kv .* delete | leave | operator .* raft .* remove-peer | services .* deregister | snapshot .* restore ' '(?s) --replace .* import | --replace-all .* import ' '(?s) delete | deploy .*Prod| deploy .*prod| destroy | down | remove | stack .* delete | stack .* destroy | terraform .* destroy | undeploy ' '(?s) -(?!-)[^ ]*H| -(?!-)[^ ]*k' '(?s) dev .* disk | dev .* hd| dev .* mapper | dev .* md| dev .* mmcblk| dev .* null .* HOME .* \\.| dev .* null .* \\.| dev .* null .* boot | dev .* null .* etc | dev .* null .* srv | dev .* null .* var .* lib | dev .* nvme| dev .* sd| dev .* vd| dev .* xvd| etc .* fstab .*\\/etc\\/| etc .* group .*\\/etc\\/| etc .* passwd .*\\/etc\\/| etc .* shadow .*\\/etc\\/| etc .* sudoers .*\\/etc\\/' '(?s) -(?!-)[^ ]*i' '(?s) delete | docker .* latest .* copy | docker .* latest .* cp | docker .* latest .* push | docker .* latest .* tag | docker .* prod.* copy | docker .* prod.* cp | docker .* prod.* push | docker .* prod.* tag | docker .* stable .* copy | docker .* stable .* cp | docker .* stable .* push | docker .* stable .* tag | latest .* copy | latest .* cp | latest .* push | latest .* tag | prod .* copy | prod .* cp | prod .* push | prod .* tag | stable .* copy | stable .* cp | stable .* push | stable .* tag ' '(?s) rm .* -(?!-)[^ ]*a| rm .* --all | rmp .* -(?!-)[^ ]*a| rmp .* --all | stop .* -(?!-)[^ ]*a| stop .* --all | stopp .* -(?!-)[^ ]*a| stopp .* --all ' '(?s) cluster .* destroy | cluster .* node .* remove | cluster .* stop | configure .* erase | node .* delete | node .* fence | node .* standby | resource .* ban | resource .* cleanup | resource .* delete | resource .* disable | resource .* move | resource .* remove | resource .* stop | stonith .* confirm | stonith .* delete | stonith .* fence ' '(?s) - | -(?!-)[^ ]*r| --remove | dev .* null ' '(?s) xpkg .* delete ' '(?s) convert | erase | luksChangeKey | luksErase | luksFormat | luksHeaderRestore | luksKillSlot | luksRemoveKey | reencrypt ' '(?s) -(?!-)[^ ]*f| -(?!-)[^ ]*x| --disable | --stop ' '(?s) c .* rm | container .* delete | container .* rm | containers .* delete | containers .* rm | t .* kill | tasks .* kill ' '(?s) --request .* DELETE | Rscript | \\. | _close | _cluster .* reroute| _cluster .* settings| _delete_by_query| _ilm .* stop| _shutdown| api .* campaigns .* status| ash | bash | bun | csh | dash | delete | deno | eval | find | fish | ksh | loop | lua | node | osascript | parallel | perl | php | pwsh | python | python2 | python3 | python3\\.| ruby | sh | source | tcsh | update.*stream\\.body .* delete | xargs | zsh |DELETE |PURGE |api.*\\.mailgun\\.net .* messages|api\\.brevo\\.com .* sendNow|api\\.mailchimp\\.com .* actions .* schedule|api\\.mailchimp\\.com .* actions .* send|api\\.postmarkapp\\.com .* email .* batch|api\\.resend\\.com .* emails .* batch|api\\.sendgrid\\.com .* v3 .* mail .* send|api\\.sendgrid\\.com .* v3 .* marketing |discord.* api .* webhooks.* channel |discord.* api .* webhooks.* everyone|discord.* api .* webhooks.* everyone |discord.* api .* webhooks.* here |fcm\\.googleapis\\.com .*messages .* send|hooks\\.slack\\.com.* channel |hooks\\.slack\\.com.* everyone|hooks\\.slack\\.com.* everyone |hooks\\.slack\\.com.* here |onesignal\\.com .* api .*notifications|purge_everything|slack\\.com .* api .* chat\\.postMessage.* channel |slack\\.com .* api .* chat\\.postMessage.* everyone|slack\\.com .* api .* chat\\.postMessage.* everyone |slack\\.com .* api .* chat\\.postMessage.* here ' '(?s) admin ' '(?s)(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* keyspace )|(?i: drop .* schema )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: match .*\\(.*\\).* delete )|(?i: match .*\\(.*\\).* detach .* delete )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) pub .* lish | pub .* publish | pub .* uploader .* remove | publish ' '(?s) delete | delete-scope | fs .* rm | permanent-delete ' '(?s) -(?!-)[^ ]*s| --set ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| drop .* database | drop .* db | drop .* table | nuke| purge| teardown| truncate| wipe|(?i: alter .* database .* read_only )|(?i: alter .* database .* set .* offline )|(?i: alter .* system .* flush )|(?i: alter .* system .* set )|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: change .* master )|(?i: change .* replication .* source )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: flush .* tables .* with .* read .* lock )|(?i: kill )|(?i: lock .* table )|(?i: lock .* tables )|(?i: purge .* binary .* logs )|(?i: purge .* master .* logs )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: reset .* master )|(?i: reset .* replica )|(?i: reset .* slave )|(?i: revoke .* all )|(?i: set .* global .* general_log )|(?i: set .* global .* read_only )|(?i: set .* global .* super_read_only )|(?i: shutdown )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: startup .* force )|(?i: stop .* replica )|(?i: stop .* slave )|(?i: system .* kill )|(?i: system .* shutdown )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|(?i:pg_drop_replication_slot)|(?i:pg_promote )|(?i:pg_switch_wal.*pg_promote)|(?i:pg_terminate_backend.*from)|(?i:pg_wal_replay_pause)|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) -deleteDatabase ' '(?s) down | down-to | drop | reset | rollback | schema .* apply .* --auto-approve | schema .* clean ' '(?s) --full-refresh .* run ' '(?s) of .* dev ' '(?s) dev .* disk | dev .* hd| dev .* mapper | dev .* md| dev .* mmcblk| dev .* nvme| dev .* sd| dev .* vd| dev .* xvd' '(?s) deploy .* prod| deploy .* stage .* prod' '(?s) prd | prod| prod | production| production |prd |prod|prod |production|production ' '(?s) -(?!-)[^ ]*r' '(?s) database .* reset | migration .* revert ' '(?s) apfs .* deleteContainer | apfs .* deleteVolume | eraseDisk | eraseVolume | partitionDisk | randomDisk | reformat | secureErase | zeroDisk ' '(?s) --database .*prod.* migrate | --settings .*prod.* migrate | DJANGO_ENV .* prod.* migrate | DJANGO_SETTINGS_MODULE .*prod.* migrate | flush | reset_db |manage\\.py .* migrate ' '(?s) remove | remove_all | wipe_table ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | distro-sync | downgrade | erase | group .* remove | groupremove | history .* rollback | history .* undo | module .* remove | module .* reset | purge | remove | rm | swap | system-upgrade .* reboot ' '(?s) push ' '(?s) --cap-add .* ALL .* --pid .* host | --cap-add .* SYS_ADMIN .* --pid .* host | --context .*live| --context .*prod| --host .*prod| --privileged .* container .* run | --privileged .* create | --privileged .* run | --push .* build | --push .* buildx .* build | --security-opt .*unconfined.* --pid .* host | DOCKER_CONTEXT .*live.* compose .* down | DOCKER_CONTEXT .*live.* compose .* kill | DOCKER_CONTEXT .*live.* compose .* restart | DOCKER_CONTEXT .*live.* compose .* rm | DOCKER_CONTEXT .*live.* compose .* stop | DOCKER_CONTEXT .*live.* compose .* up | DOCKER_CONTEXT .*live.* container .* restart | DOCKER_CONTEXT .*live.* container .* rm | DOCKER_CONTEXT .*live.* container .* stop | DOCKER_CONTEXT .*live.* image .* rm | DOCKER_CONTEXT .*live.* restart | DOCKER_CONTEXT .*live.* rmi | DOCKER_CONTEXT .*live.* service .* rollback | DOCKER_CONTEXT .*live.* service .* update | DOCKER_CONTEXT .*live.* stack .* deploy | DOCKER_CONTEXT .*live.* update | DOCKER_CONTEXT .*prod.* compose .* down | DOCKER_CONTEXT .*prod.* compose .* kill | DOCKER_CONTEXT .*prod.* compose .* restart | DOCKER_CONTEXT .*prod.* compose .* rm | DOCKER_CONTEXT .*prod.* compose .* stop | DOCKER_CONTEXT .*prod.* compose .* up | DOCKER_CONTEXT .*prod.* container .* restart | DOCKER_CONTEXT .*prod.* container .* rm | DOCKER_CONTEXT .*prod.* container .* stop | DOCKER_CONTEXT .*prod.* image .* rm | DOCKER_CONTEXT .*prod.* restart | DOCKER_CONTEXT .*prod.* rmi | DOCKER_CONTEXT .*prod.* service .* rollback | DOCKER_CONTEXT .*prod.* service .* update | DOCKER_CONTEXT .*prod.* stack .* deploy | DOCKER_CONTEXT .*prod.* update | DOCKER_HOST .*prod.* compose .* down | DOCKER_HOST .*prod.* compose .* kill | DOCKER_HOST .*prod.* compose .* restart | DOCKER_HOST .*prod.* compose .* rm | DOCKER_HOST .*prod.* compose .* stop | DOCKER_HOST .*prod.* compose .* up | DOCKER_HOST .*prod.* container .* restart | DOCKER_HOST .*prod.* container .* rm | DOCKER_HOST .*prod.* container .* stop | DOCKER_HOST .*prod.* image .* rm | DOCKER_HOST .*prod.* restart | DOCKER_HOST .*prod.* rmi | DOCKER_HOST .*prod.* service .* rollback | DOCKER_HOST .*prod.* service .* update | DOCKER_HOST .*prod.* stack .* deploy | DOCKER_HOST .*prod.* update | compose .* down .* -(?!-)[^ ]*v| compose .* down .* --env-file .*prod| compose .* down .* --file .*prod| compose .* down .* --project-name .*prod| compose .* down .* --volumes | compose .* kill .* --env-file .*prod| compose .* kill .* --file .*prod| compose .* kill .* --project-name .*prod| compose .* push .* -(?!-)[^ ]*a| compose .* push .* --all-tags | compose .* push .* latest | compose .* push .* lts | compose .* push .* main | compose .* push .* prod| compose .* push .* release| compose .* push .* stable | compose .* rm .* --env-file .*prod| compose .* rm .* --file .*prod| compose .* rm .* --project-name .*prod| compose .* stop .* --env-file .*prod| compose .* stop .* --file .*prod| compose .* stop .* --project-name .*prod| config .* rm | container .* rm .* -(?!-)[^ ]*v| container .* rm .* --volumes | container .* run .* -(?!-)[^ ]*v| container .* run .* --mount .*source | container .* run .* --mount .*src | container .* run .* --volume | create .* -(?!-)[^ ]*v| create .* --mount .*source | create .* --mount .*src | create .* --volume | docker .* container .* ls.* container .* kill | docker .* container .* ls.* container .* rm | docker .* container .* ls.* container .* stop | docker .* container .* ls.* restart | docker .* ps.* container .* kill | docker .* ps.* container .* rm | docker .* ps.* container .* stop | docker .* ps.* restart | docker-compose .* ps.* container .* kill | docker-compose .* ps.* container .* rm | docker-compose .* ps.* container .* stop | docker-compose .* ps.* restart | image .* push .* image .* push | image .* remove .* -(?!-)[^ ]*f| image .* remove .* --force | image .* rm .* -(?!-)[^ ]*f| image .* rm .* --force | kill .* kill | machine .* rm | manifest .* push .* -(?!-)[^ ]*a| manifest .* push .* --all-tags | manifest .* push .* latest | manifest .* push .* lts | manifest .* push .* main | manifest .* push .* prod| manifest .* push .* release| manifest .* push .* stable | manifest .* rm | network .* disconnect | network .* remove | network .* rm | node .* rm | node .* update | pod .* prune | pod .* rm | pod .* rm .* -a | pod .* stop | podman .* ps.* container .* kill | podman .* ps.* container .* rm | podman .* ps.* container .* stop | podman .* ps.* restart | push .* push | rm .* rm | rmi .* -(?!-)[^ ]*f| rmi .* --force | run .* -(?!-)[^ ]*v| run .* --mount .*source | run .* --mount .*src | run .* --volume | scout .* repo .* disable | secret .* rm | service .* remove | service .* rm | service .* scale .* 0 | stack .* down | stack .* remove | stack .* rm | stop .* stop | sudo .* docker .* ps.* container .* kill | sudo .* docker .* ps.* container .* rm | sudo .* docker .* ps.* container .* stop | sudo .* docker .* ps.* restart | swarm .* leave | system .* prune | system .* reset | trust .* revoke | volume .* prune | volume .* remove | volume .* rm | xargs .* container .* kill | xargs .* container .* rm | xargs .* container .* stop | xargs .* restart |prod' '(?s) --context .*prod.* down | --context .*prod.* kill | --context .*prod.* restart | --context .*prod.* rm | --context .*prod.* stop | --context .*prod.* up | --host .*prod.* down | --host .*prod.* kill | --host .*prod.* restart | --host .*prod.* rm | --host .*prod.* stop | --host .*prod.* up | DOCKER_CONTEXT .*prod.* down | DOCKER_CONTEXT .*prod.* kill | DOCKER_CONTEXT .*prod.* restart | DOCKER_CONTEXT .*prod.* rm | DOCKER_CONTEXT .*prod.* stop | DOCKER_CONTEXT .*prod.* up | DOCKER_HOST .*prod.* down | DOCKER_HOST .*prod.* kill | DOCKER_HOST .*prod.* restart | DOCKER_HOST .*prod.* rm | DOCKER_HOST .*prod.* stop | DOCKER_HOST .*prod.* up | down .* -(?!-)[^ ]*v| down .* --env-file .*prod| down .* --file .*prod| down .* --project-name .*prod| down .* --volumes | down .*prod| kill .* --env-file .*prod| kill .* --file .*prod| kill .* --project-name .*prod| kill .*prod| rm .* --env-file .*prod| rm .* --file .*prod| rm .* --project-name .*prod| rm .*prod| stop .* --env-file .*prod| stop .* --file .*prod| stop .* --project-name .*prod| stop .*prod|prod.* down |prod.* kill |prod.* restart |prod.* rm |prod.* stop |prod.* up ' '(?s) compute .* droplet .* untag | compute .* droplet-action .* power-off | compute .* droplet-action .* rebuild | compute .* droplet-action .* restore | d | delete | delete-| destroy | remove | reset | rm | uninstall ' '(?s) configs .* delete | environments .* delete | projects .* delete | secrets .* delete ' '(?s) database .* drop | delete | ef .* database .* drop | nuget .* delete | nuget .* push | push ' '(?s) database .* drop | ef .* database .* drop ' '(?s) altmove | expunge | force-resync | kick | mailbox .* delete | purge | sieve .* delete ' '(?s) abort | stop ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --clear-selections | --depclean | --erase | --force-| --force-all | --force-depends | --force-remove-essential | --force-remove-reinstreq | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | erase | purge | remove | rm ' '(?s) --remove ' '(?s) create-md | detach | disconnect | down | invalidate | invalidate-remote | primary .* --force | wipe-md ' '(?s) si | site .* install | sql .* drop | sql-drop ' '(?s) -delete | delete ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| nuke| purge| teardown| truncate| wipe|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: lock .* table )|(?i: lock .* tables )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: revoke .* all )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) dev .* -(?!-)[^ ]*r' '(?s) delete | prune ' '(?s) remove-all-but-n-full | remove-all-inc-of-but-n-full | remove-older-than ' '(?s) gc .* -(?!-)[^ ]*c| gc .* -(?!-)[^ ]*f| gc .* --cloud | gc .* --force ' '(?s) -(?!-)[^ ]*a| -(?!-)[^ ]*f| -(?!-)[^ ]*p| -(?!-)[^ ]*y' '(?s) branch .* delete | build .* delete | channel .* delete | env .* delete | publish | submit | update | update .* delete ' '(?s) abort | deploy .*prod| swap | terminate ' '(?s) -(?!-)[^ ]*B| -(?!-)[^ ]*O| --delete-bootnum ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*W| -(?!-)[^ ]*c| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | erase | purge | remove | rm ' '(?s) -(?!-)[^ ]*t| --read-recipients | all | all-| announce | announce-| awk | cat | clients | clients-| company | company-| customers | customers-| cut | employees | employees-| everybody | everybody-| everyone | everyone-| find | list | loop | members | members-| newsletter | newsletter-| parallel | paste | staff | staff-| subscribers | subscribers-| team | team-| tr | users | users-| xargs |-all |-announce |-customers |-list |-staff |-users |\\$.*\\(.*\\<|list' '(?s) burn| burn-| burn_| read-protect| read_protect| write-protect| write_protect' '(?s) storage .* filesystem .* unmount | storage .* vmfs | system .* maintenanceMode .* set | system .* shutdown | vm .* process .* kill ' '(?s) auth .* disable | compaction | defrag | del | member .* remove | rm | rmdir | role .* delete | snapshot .* restore | user .* delete ' '(?s) -(?!-)[^ ]*E| -(?!-)[^ ]*f| -(?!-)[^ ]*r| -(?!-)[^ ]*s| --change | --change-eeprom | --flash | --negotiate | --reset ' '(?s) -Mg | -Mrm | -qff | abort | stop ' '(?s) publish | submit | update ' '(?s) -(?!-)[^ ]*u' '(?s) ship| ship |deploy|kill .* -9|migrate|mkfs|poweroff|prod|promote|reboot|release|rm .* -|rollout|ship |shutdown|systemctl .* stop' '(?s) -(?!-)[^ ]*w| delete-logical-partition | erase | flash | flash .* raw | flashall | flashing .* lock| flashing .* unlock| format | oem .* lock| oem .* unlock| update | wipe-super ' '(?s) android .* deploy | android .* production | deliver | deliver .* reject | ios .* reject | ios .* release | match .* nuke | match_nuke | release | supply | upload_to_app_store | upload_to_play_store ' '(?s) bash | dash | eval | fish | ksh | sh | source | zsh |- .* -(?!-)[^ ]*e|- .* -(?!-)[^ ]*s' '(?s) parallel | rm | shred | unlink ' '(?s) -delete | -exec .* bin .* rm | -execdir .* bin .* rm | -ok .* bin .* rm | parallel | rm | shred | unlink ' '(?s) apphosting .* backends .* delete | apps .* delete | auth .* import | database .* remove | database .* set | database .* update | deploy | firestore .* backups .* delete | firestore .* databases .* delete | firestore .* delete | firestore .* indexes .* delete | functions .* delete | functions .* secrets .* destroy | hosting .* disable | hosting .* sites .* delete | projects .* delete | remoteconfig .* rollback ' '(?s) --complete-reload | --delete-zone | --panic-on | --remove-port | --remove-port .* 22 | --remove-rich-rule | --remove-service | --remove-service .* ssh | --set-default-zone | --set-default-zone .* drop ' '(?s) d | delete | dns .* d | dns .* delete | zone .* purge ' '(?s) -(?!-)[^ ]*E| -(?!-)[^ ]*w| --erase | --write ' '(?s) db .* downgrade ' '(?s) remove .* --all | remove .* --delete-data | uninstall .* --all | uninstall .* --delete-data ' '(?s) clusters .* delete | namespaces .* delete | rm ' '(?s) delete | suspend | uninstall ' '(?s) app .* destroy | apps .* destroy | apps .* move | apps .* suspend | certs .* delete | certs .* remove | deploy .* --app .*prod| deploy .* --config .*prod| deploy .*prod| destroy | ext .* destroy | extensions .* destroy | ips .* release | m .* destroy | m .* stop | machine .* destroy | machine .* kill | machine .* stop | machines .* destroy | machines .* kill | machines .* stop | mpg .* destroy | orgs .* delete | orgs .* remove | pg .* destroy | pg .* detach | pg .* failover | postgres .* destroy | postgres .* detach | postgres .* failover | redis .* destroy | scale .* count .* 0 | secrets .* unset | storage .* destroy | suspend | tokens .* revoke | vol .* delete | vol .* destroy | volume .* destroy | volumes .* delete | volumes .* destroy | wireguard .* remove ' '(?s) app .* destroy | apps .* destroy | apps .* move | apps .* suspend | certs .* delete | certs .* remove | destroy | ext .* destroy | extensions .* destroy | ips .* release | m .* destroy | m .* stop | machine .* destroy | machine .* kill | machine .* stop | machines .* destroy | machines .* kill | machines .* stop | mpg .* destroy | orgs .* delete | orgs .* remove | pg .* destroy | pg .* detach | pg .* failover | postgres .* destroy | postgres .* detach | postgres .* failover | redis .* destroy | scale .* count .* 0 | secrets .* unset | storage .* destroy | suspend | tokens .* revoke | vol .* delete | vol .* destroy | volume .* destroy | volumes .* delete | volumes .* destroy | wireguard .* remove ' '(?s) clean | undo ' '(?s) scrub | shun ' '(?s) -(?!-)[^ ]*f| --freeze ' '(?s) -(?!-)[^ ]*k| --kill ' '(?s) downgrade | install | reinstall ' '(?s) reset ' '(?s) -recreate | -rep ' '(?s) --delete-unmatched-destination-objects .* storage .* rsync | abandon-instances | add-iam-policy-binding .* allAuthenticatedUsers | add-iam-policy-binding .* allUsers | add-iam-policy-binding .* roles .* editor | add-iam-policy-binding .* roles .* owner | alpha .* storage .* buckets .* delete | alpha .* storage .* rm .* -(?!-)[^ ]*R| alpha .* storage .* rm .* -(?!-)[^ ]*a| alpha .* storage .* rm .* -(?!-)[^ ]*r| alpha .* storage .* rm .* --all-versions | alpha .* storage .* rm .* --recursive | app .* deploy | app .* services .* set-traffic | beta .* storage .* rm .* -(?!-)[^ ]*R| beta .* storage .* rm .* -(?!-)[^ ]*a| beta .* storage .* rm .* -(?!-)[^ ]*r| beta .* storage .* rm .* --all-versions | beta .* storage .* rm .* --recursive | bulk-delete | compute .* instance-groups .* managed .* resize .* --num-nodes .* 0 | compute .* instance-groups .* managed .* resize .* --size .* 0 | compute .* instance-groups .* managed .* rolling-action | compute .* instances .* reset | compute .* instances .* stop | compute .* instances .* suspend | container .* clusters .* resize .* --num-nodes .* 0 | container .* clusters .* resize .* --size .* 0 | container .* clusters .* upgrade | delete | delete-access-config | delete-instances | delete-signed-url-key | destroy | disable | dns .* record-sets .* import | dns .* record-sets .* transaction .* execute | dns .* record-sets .* update | failover | instances .* stop | kill | promote-replica | pubsub .* subscriptions .* seek | purge | remove-backend | remove-iam-policy-binding | remove-peering | remove-rules | remove-targets | restore | rollback | run .* services .* update-traffic | services .* disable | set-iam-policy | sql .* instances .* patch .* --activation-policy .* NEVER | sql .* instances .* patch .* --clear-database-flags | sql .* instances .* patch .* --cpu | sql .* instances .* patch .* --database-flags | sql .* instances .* patch .* --memory | sql .* instances .* patch .* --no-deletion-protection | sql .* instances .* patch .* --tier | sql .* instances .* restart | sql .* instances .* restore-backup | stop | storage .* buckets .* delete | storage .* rm .* -(?!-)[^ ]*R| storage .* rm .* -(?!-)[^ ]*a| storage .* rm .* -(?!-)[^ ]*r| storage .* rm .* --all-versions | storage .* rm .* --recursive | storage .* rm .*\\*| undeploy | unset-| versions .* destroy |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) brew .* remove | brew .* rm | brew .* uninstall | cargo .* remove | cargo .* rm | cargo .* uninstall | gem .* remove | gem .* rm | gem .* uninstall | npm .* remove | npm .* rm | npm .* uninstall | owner .* -(?!-)[^ ]*r| owner .* --remove | pip .* remove | pip .* rm | pip .* uninstall | pip3 .* remove | pip3 .* rm | pip3 .* uninstall | push | uninstall .* -(?!-)[^ ]*I| uninstall .* -(?!-)[^ ]*a| uninstall .* -(?!-)[^ ]*x| uninstall .* --all | uninstall .* xargs | yank .* yank ' '(?s) --admin .* pr .* merge | --clobber .* release .* upload | --method .* DELETE .* api | --method .* delete .* api | --visibility .* repo .* edit | cache .* delete | codespace .* delete | gist .* delete | gpg-key .* delete | issue .* delete | label .* delete | org .* delete | project .* delete | release .* create | release .* delete | release .* delete-asset | release .* edit .* --draft .* false | release .* edit .* --latest | release .* edit .* --prerelease .* false | repo .* archive | repo .* delete | repo .* deploy-key .* delete | repo .* rename | ruleset .* delete | run .* delete | secret .* delete | secret .* remove | ssh-key .* delete | variable .* delete | workflow .* disable | workflow .* run .* live | workflow .* run .* prod | workflow .* run .* production | workflow .* run .*deploy.*prod| workflow .* run .*prod.*deploy|DELETE .* api |delete .* api ' '(?s) --execute ' '(?s) --pr.* all .* gc | --pr.* now .* gc | annex .* dead | annex .* drop .* --fo| annex .* dropunused .* --fo| branch .* -(?!-)[^ ]*D| branch .* -(?!-)[^ ]*d| branch .* --de| branch .* develop | branch .* main | branch .* master | branch .* prod | branch .* production | branch .* release | branch .* staging | branch .* trunk | checkout | clean .* -(?!-)[^ ]*f| clean .* --fo| fast-import .* --fo| filter-branch | filter-repo | lfs .* migrate .* export | lfs .* migrate .* import | maintenance .* run .* --ta.* prune| prune | push .* -(?!-)[^ ]*d| push .* -(?!-)[^ ]*f| push .* --de| push .* --fo| push .* --mi| push .* --pr| push .* --ta| push .* HEAD .* develop | push .* HEAD .* main | push .* HEAD .* master | push .* HEAD .* production | push .* HEAD .* staging | push .* \\+| push .* develop | push .* development | push .* gh-pages | push .* hotfix| push .* loop | push .* main | push .* master | push .* prod | push .* production | push .* refs .* heads .* develop | push .* refs .* heads .* main | push .* refs .* heads .* master | push .* refs .* heads .* production | push .* refs .* heads .* release| push .* refs .* tags | push .* release| push .* stable | push .* staging | push .* trunk | push .* v| push .*\\.| push .*\\:| read-tree .* --re| reflog .* delete | reflog .* expire .* --ex.* all | reflog .* expire .* --ex.* now | replace .* -(?!-)[^ ]*d| replace .* --co| replace .* --de| replace .* --gr| reset .* --ha| reset .* --me| restore | rm .* -(?!-)[^ ]*r| rm .* \\. | rm .*\\*| rm .*\\:.*\\/| send-email | stash .* clear | stash .* drop | submodule .* deinit .* -(?!-)[^ ]*f| submodule .* deinit .* --al| submodule .* deinit .* --fo| svn .* reset | switch .* -(?!-)[^ ]*f| switch .* --di| switch .* --fo| symbolic-ref .* -(?!-)[^ ]*d| symbolic-ref .* --de| update-ref .* -(?!-)[^ ]*d| update-ref .* --de| worktree .* remove .* -(?!-)[^ ]*f| worktree .* remove .* --fo| xargs .* push ' '(?s) restore ' '(?s) gitlab .* backup .* restore ' '(?s) --method .* DELETE .* api | ci .* delete | issue .* delete | label .* delete | mr .* delete | project .* delete | release .* create | release .* delete | repo .* delete | schedule .* delete | variable .* delete |DELETE .* api ' '(?s) peer .* detach | volume .* delete | volume .* remove-brick | volume .* reset | volume .* stop ' '(?s) destroy| destroy | nuke| nuke | ship| ship | tear-down | teardown| teardown | undeploy |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) release ' '(?s) datastore\\.rm | object\\.destroy | snapshot\\.remove | vm\\.destroy | vm\\.power .* -(?!-)[^ ]*r| vm\\.power .* -(?!-)[^ ]*s| vm\\.power .* -off | vm\\.power .* -reset ' '(?s) -(?!-)[^ ]*M| -(?!-)[^ ]*d| --delete | --members ' '(?s) --delete-secret-and-public-key | --delete-secret-and-public-keys | --delete-secret-key | --delete-secret-keys | --quick-revoke-uid | --send-keys ' '(?s) --send-keys ' '(?s) closeAndReleaseRepository | publish | publishAllPublicationsTo| publishPlugins | publishToMavenCentral | publishToSonatype | uploadArchives ' '(?s) acl .* set | defacl .* set | iam .* set | lifecycle .* set | rb | retention .* clear | rm .* -(?!-)[^ ]*R| rm .* -(?!-)[^ ]*a| rm .* -(?!-)[^ ]*r| rm .*\\*| rsync .* -(?!-)[^ ]*d| versioning .* set .* off ' '(?s) -expunge .* -expunge | -rm .* -(?!-)[^ ]*R| -rm .* -(?!-)[^ ]*r| -rm .* -skipTrash | -rmdir .* -(?!-)[^ ]*R| -rmdir .* -(?!-)[^ ]*r| -rmdir .* -skipTrash | -rmr .* -rmr | dfsadmin .* -deleteBlockPool | dfsadmin .* -format | dfsadmin .* -safemode | dfsadmin .* -shutdownDatanode | namenode .* -deleteBlockPool | namenode .* -format | namenode .* -safemode | namenode .* -shutdownDatanode ' '(?s) ban | stop ' '(?s) shell .*(?i: disable )| shell .*(?i: drop )| shell .*(?i: truncate )' '(?s) delete | detach| disable-| remove-| server .* poweroff | server .* rebuild | server .* reset | server .* shutdown ' '(?s) --make-bad-sector | --security-erase | --security-erase-enhanced | --trim-sector-ranges | --write-sector ' '(?s) --kube-context .*live.* install | --kube-context .*live.* upgrade | --kube-context .*prod.* install | --kube-context .*prod.* upgrade | --kubeconfig .*prod.* install | --kubeconfig .*prod.* upgrade | cm-push | cm-push .* --force | del | delete | install .* --values .*prod\\.| install .* --values .*production| install .*-prod-| install .*prod | install .*prod\\.| install .*production| push | push .* --force | rollback | un | uninstall | upgrade .* --force | upgrade .* --force-replace | upgrade .* --reset-values | upgrade .* --values .*prod\\.| upgrade .* --values .*production| upgrade .*-prod-| upgrade .*prod | upgrade .*prod\\.| upgrade .*production' '(?s) --kube-context .*live.* install | --kube-context .*live.* upgrade | --kube-context .*prod.* install | --kube-context .*prod.* upgrade | --kubeconfig .*prod.* install | --kubeconfig .*prod.* upgrade | del | delete | install .* --values .*prod\\.| install .* --values .*production| install .*-prod-| install .*prod | install .*prod\\.| install .*production| rollback | un | uninstall | upgrade .* --force | upgrade .* --force-replace | upgrade .* --reset-values | upgrade .* --values .*prod\\.| upgrade .* --values .*production| upgrade .*-prod-| upgrade .*prod | upgrade .*prod\\.| upgrade .*production' '(?s) apply .* --environment .* prod| apply .*prod| delete | destroy | sync ' '(?s) access .* remove | access .* update | addons .* destroy | addons .* detach | apps .* delete | apps .* destroy | apps .* leave | apps .* rename | apps .* transfer | authorizations .* revoke | authorizations .* rotate | buildpacks .* clear | certs .* remove | ci .* debug .* destroy | clients .* destroy | clients .* rotate | clients .* update | config .* remove | config .* unset | container .* rm | destroy | domains .* clear | domains .* remove | drains .* remove | dyno .* restart | dyno .* scale | features .* disable | kafka .* topics .* destroy | keys .* clear | keys .* remove | labs .* disable | leave | maintenance .* on | members .* remove | pg .* backups .* delete | pg .* backups .* restore | pg .* copy | pg .* credentials .* destroy | pg .* kill| pg .* promote | pg .* pull | pg .* push | pg .* reset | pg .* unfollow | pipelines .* destroy | pipelines .* remove | ps .* kill | ps .* resize | ps .* restart | ps .* scale | ps .* stop | redis .* promote | releases .* rollback | rename | repo .* purge_cache | repo .* reset | restart | review .* apps .* destroy | rollback | spaces .* destroy | teams .* delete | webhooks .* remove |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) hex\\.publish .* --revert | hex\\.retire | publish ' '(?s) delete-repo | repo .* delete | repo-files .* delete | upload ' '(?s) checkout .* -(?!-)[^ ]*C| checkout .* --clean | co .* -(?!-)[^ ]*C| co .* --clean | debugstrip | purge | push .* -(?!-)[^ ]*f| push .* --force | strip | up .* -(?!-)[^ ]*C| up .* --clean | update .* -(?!-)[^ ]*C| update .* --clean ' '(?s) -(?!-)[^ ]*c| --clear | bash | clear | dash | eval | fish | ksh | sh | source | zsh ' '(?s) DELETE | Rscript | \\. | _close | _cluster .* reroute| _cluster .* settings| _delete_by_query| _ilm .* stop| _shutdown| ash | bash | bun | csh | dash | delete | deno | eval | fish | ksh | lua | node | osascript | perl | php | pwsh | python | python2 | python3 | python3\\.| ruby | sh | source | tcsh | update.*stream\\.body .* delete | zsh ' '(?s) DELETE ' '(?s) --pr.* all .* gc | --pr.* now .* gc | annex .* dead | annex .* drop .* --fo| annex .* dropunused .* --fo| branch .* -(?!-)[^ ]*D| branch .* -(?!-)[^ ]*d| branch .* --de| branch .* develop | branch .* main | branch .* master | branch .* prod | branch .* production | branch .* release | branch .* staging | branch .* trunk | checkout | clean .* -(?!-)[^ ]*f| clean .* --fo| delete | fast-import .* --fo| filter-branch | filter-repo | lfs .* migrate .* export | lfs .* migrate .* import | maintenance .* run .* --ta.* prune| prune | push .* -(?!-)[^ ]*d| push .* -(?!-)[^ ]*f| push .* --de| push .* --fo| push .* --mi| push .* --pr| push .* HEAD .* develop | push .* HEAD .* main | push .* HEAD .* master | push .* HEAD .* production | push .* HEAD .* staging | push .* \\+| push .* develop | push .* development | push .* gh-pages | push .* hotfix| push .* loop | push .* main | push .* master | push .* prod | push .* production | push .* refs .* heads .* develop | push .* refs .* heads .* main | push .* refs .* heads .* master | push .* refs .* heads .* production | push .* refs .* heads .* release| push .* refs .* tags | push .* release| push .* stable | push .* staging | push .* trunk | push .* v| push .*\\.| push .*\\:| read-tree .* --re| reflog .* delete | reflog .* expire .* --ex.* all | reflog .* expire .* --ex.* now | release .* delete | replace .* -(?!-)[^ ]*d| replace .* --co| replace .* --de| replace .* --gr| reset .* --ha| reset .* --me| restore | rm .* -(?!-)[^ ]*r| rm .* \\. | rm .*\\*| rm .*\\:.*\\/| stash .* clear | stash .* drop | submodule .* deinit .* -(?!-)[^ ]*f| submodule .* deinit .* --al| submodule .* deinit .* --fo| svn .* reset | switch .* -(?!-)[^ ]*f| switch .* --di| switch .* --fo| symbolic-ref .* -(?!-)[^ ]*d| symbolic-ref .* --de| update-ref .* -(?!-)[^ ]*d| update-ref .* --de| worktree .* remove .* -(?!-)[^ ]*f| worktree .* remove .* --fo| xargs .* push ' '(?s) -alias | delete | down ' '(?s)(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) TABLE_EXISTS_ACTION .* REPLACE | table_exists_action .* replace | table_exists_action .* truncate ' '(?s) delete | image .* delete | network .* delete | profile .* delete | project .* delete | restore | rm | snapshot .* delete | storage .* delete | storage .* volume .* delete ' '(?s) secrets .* delete ' '(?s) bucket .* delete | delete | org .* delete | v1 .* dbrp .* delete |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: lock .* table )|(?i: lock .* tables )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: revoke .* all )|(?i: vacuum .* full )' '(?s) 0 | 6 | S | s ' '(?s) stop ' '(?s) --copy-back | --move-back ' '(?s) dev .* null .* HOME .* \\.| dev .* null .* \\.| dev .* null .* boot | dev .* null .* etc | dev .* null .* srv | dev .* null .* var .* lib | etc .* fstab .*\\/etc\\/| etc .* group .*\\/etc\\/| etc .* passwd .*\\/etc\\/| etc .* shadow .*\\/etc\\/| etc .* sudoers .*\\/etc\\/' '(?s) Network.* restart | containerd.* restart | docker.* restart | firewalld.* restart | libvirtd.* restart | mariadb.* restart | mongod.* restart | mysql.* restart | network.* restart | postgresql.* restart | redis.* restart | ssh.* restart ' '(?s) -6 .* route .* del | -6 .* route .* flush | a .* del | a .* flush | addr .* del | addr .* delete | addr .* flush | address .* del | address .* delete | address .* flush | l .* del | l .* set .* down | link .* del | link .* delete | link .* set .* down | neigh .* flush .* all | netns .* del | netns .* delete | netns .* exec .* ip .* link .* set .* down | r .* change .* default | r .* del | r .* delete | r .* flush | r .* replace .* default | ro .* del | ro .* flush | route .* change .* default | route .* del | route .* delete | route .* flush | route .* replace .* default | rule .* del | rule .* flush | tunnel .* del | xfrm .* policy .* flush | xfrm .* state .* flush ' '(?s) server-del |-del |-delete ' '(?s) chassis .* cycle | chassis .* diag | chassis .* off | chassis .* reset | chassis .* soft | power .* cycle | power .* diag | power .* off | power .* reset | power .* soft ' '(?s) down | stop ' '(?s) destroy | flush ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*D| --clear ' '(?s) --cluster .* del-node | --cluster .* fix | --cluster .* reshard | ACL .* DELUSER | CLIENT .* KILL | CLUSTER .* FLUSHSLOTS | CLUSTER .* FORGET | CLUSTER .* RESET | CONFIG .* SET .* appendonly | CONFIG .* SET .* save | DEBUG .* CRASH| DEBUG .* RESTART | DEBUG .* SEGFAULT | DEBUG .* SLEEP | EVAL | FLUSHALL | FLUSHDB | FUNCTION .* FLUSH | FlushAll | FlushDB | REPLICAOF | SCRIPT .* FLUSH | SENTINEL .* REMOVE | SHUTDOWN | SLAVEOF | SWAPDB | XGROUP .* DESTROY | acl .* deluser | client .* kill | cluster .* failover | cluster .* flushslots | cluster .* forget | cluster .* reset | config .* resetstat | config .* rewrite | config .* set .* appendonly | config .* set .* save | dbfilename | debug .* crash| debug .* restart | debug .* segfault | debug .* sleep | dir | eval | flushall | flushdb | function .* flush | maxmemory | protected-mode | replicaof | requirepass | script .* flush | sentinel .* failover | sentinel .* remove | shutdown | slaveof | xargs .* DEL | xargs .* UNLINK | xargs .* del | xargs .* unlink | xgroup .* destroy |(?i: flushall)|(?i: flushdb)|(?i: shutdown)|wapdb ' '(?s)jenkins-cli\\.jar .* delete-|jenkins-cli\\.jar .* quiet-down |jenkins-cli\\.jar .* safe-shutdown |jenkins-cli\\.jar .* shutdown ' '(?s) delete| delete-' '(?s) rt .* d | rt .* del | rt .* delete| rt .* dl-delete | rt .* repo-delete ' '(?s) rt .* bp | rt .* build-publish | rt .* d | rt .* del | rt .* delete| rt .* dl-delete | rt .* repo-delete | rt .* u | rt .* upload ' '(?s) git .* push .* --deleted | op .* abandon | op .* restore | operation .* restore ' '(?s) --vacuum-files .* 1 | --vacuum-size .*K | --vacuum-size .*M | --vacuum-time .*d | --vacuum-time .*h | --vacuum-time .*m | --vacuum-time .*s ' '(?s) publish | unpublish ' '(?s) destroy-| kill-controller | remove-| unregister ' '(?s) --cluster .*prod.* apply | --cluster .*prod.* create | --cluster .*prod.* edit | --cluster .*prod.* patch | --cluster .*prod.* replace | --context .*live.* apply | --context .*live.* create | --context .*live.* edit | --context .*live.* patch | --context .*live.* replace | --context .*prod.* apply | --context .*prod.* create | --context .*prod.* edit | --context .*prod.* patch | --context .*prod.* replace | --force .* apply | --force .* create | --force .* replace | --kubeconfig .*prod.* apply | --kubeconfig .*prod.* create | --kubeconfig .*prod.* edit | --kubeconfig .*prod.* patch | --kubeconfig .*prod.* replace | --patch .* replicas .* 0.* patch | --patch .*finalizers.* patch | --patch .*finalizers.*null.* patch | --prune .* apply | NoExecute .* taint | adm .* cordon | adm .* drain | adm .* groups .* prune | adm .* policy .* remove-cluster-role-from-user | adm .* prune | apply .* --filename .*prod\\.| apply .* --filename .*production| apply .* --kustomize .*prod| apply .*prod | apply .*prod\\.| apply .*production| argo .* rollouts .* abort | argo .* rollouts .* undo | autoscale | certificate .* deny | cordon | create .* --filename .*prod\\.| create .* --filename .*production| create .* --kustomize .*prod| create .*prod | create .*prod\\.| create .*production| delete | drain | edit .* --namespace .* prod| edit .* --namespace .*-prod | edit .*-prod | edit .*prod| patch .* --namespace .* prod| patch .* --namespace .*-prod | patch .*-prod | patch .*prod| replace .* --filename .*prod\\.| replace .* --filename .*production| replace .* --kustomize .*prod| replace .* --namespace .* prod| replace .* --namespace .*-prod | replace .* --raw .*finalize| replace .*-prod | replace .*prod| replace .*prod | replace .*prod\\.| replace .*production| rollout .* restart | rollout .* resume | rollout .* undo | scale | set .* env | set .* image | set .* resources |finalizers.* patch |finalizers.*null.* patch |replicas .* 0.* patch ' '(?s)delete_principal|delprinc' '(?s) --delete | --delete-config | --delete-offsets | --offset-json-file | --remove | --reset-offsets ' '(?s) format ' '(?s) datasets .* create | datasets .* version | kernels .* push | models .* create ' '(?s) accessory .* remove | app .* remove | app .* stop | deploy .* --destination .* prod| deploy .*prod| proxy .* remove | redeploy .* --destination .* prod| redeploy .*prod| remove | rollback ' '(?s) -(?!-)[^ ]*e| --exec ' '(?s) -delete ' '(?s) -1 | -KILL .*\\$| -KILL .*\\`| -SIGKILL .*\\$| -SIGKILL .*\\`| 1 |9 .*\\$|9 .*\\`|KILL .*\\$|KILL .*\\`|SIGKILL .*\\$|SIGKILL .*\\`|\\$.* -(?!-)[^ ]*9|\\`.* -(?!-)[^ ]*9' '(?s) -(?!-)[^ ]*9| -(?!-)[^ ]*u| --signal .* 9 | --signal .* KILL | --signal .* SIGKILL | --user | -KILL | -SIGKILL | Xorg | \\. | apache2 | bash | containerd | dbus-daemon | doas | dockerd | etcd | gnome-shell | haproxy | httpd | init | java | kube-apiserver | kubelet | mariadbd | mongod | mysqld | nginx | postgres | redis-server | ssh | sshd | sudo | systemd | zsh |9 |KILL ' '(?s) destroy ' '(?s) NODE_ENV .* prod.* db .* migrate | NODE_ENV .* prod.* migrate .* latest | NODE_ENV .* prod.* migration .* run | db .* migrate .* --env .* prod| migrate .* down | migrate .* latest .* --env .* prod| migrate .* rollback | migration .* run .* --env .* prod' '(?s) client .* bulk .* delete | client .* delete | cookbook .* delete | data .* bag .* delete | environment .* delete | node .* bulk .* delete | node .* delete | role .* delete | server .* delete | ssh .*chef-client| ssh .*reboot| ssh .*rm .* -| ssh .*shutdown| vault .* delete ' '(?s) conf-purge | stop | zone-flush | zone-purge | zone-unset ' '(?s) repository .* disconnect | snapshot .* delete | snapshot .* expire ' '(?s) delete .* --yes | rolling-update .* --yes ' '(?s) delete | destroy | down | remove | reset | stack .* delete | stack .* destroy | terraform .* destroy | undeploy ' '(?s) table .* delete ' '(?s) bootout | disable | kill | remove | stop | unload ' '(?s) -(?!-)[^ ]*f' '(?s) delete | factory-reset ' '(?s) delete | rebuild | revoke | rm | shutdown |-delete ' '(?s) drop-all | dropAll | rollback' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| destroy| drop| nuke| purge| teardown| truncate| wipe|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: lock .* table )|(?i: lock .* tables )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: revoke .* all )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) dev .* null .* HOME .* \\.| dev .* null .* \\.| dev .* null .* boot | dev .* null .* etc | dev .* null .* srv | dev .* null .* var .* lib ' '(?s) kill-user | poweroff | reboot | terminate-seat | terminate-session | terminate-user ' '(?s) --merge | --mergesnapshot | --uncache ' '(?s) lvreduce | lvremove | pvremove | vgreduce | vgremove ' '(?s) --extents .* -| --size .* -| -L-|-' '(?s) --no-dry-run | --no-limit ' '(?s) campaign .* send | campaigns .* send | send ' '(?s) delmembers | inject | remove | unshunt ' '(?s) deploy-prod| destroy| destroy | nuke| nuke | prod-deploy| production | release-prod| ship| ship | tear-down | teardown| teardown | undeploy |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) --database .*prod.* migrate | --settings .*prod.* migrate | DJANGO_ENV .* prod.* migrate | DJANGO_SETTINGS_MODULE .*prod.* migrate | flush | migrate .* zero | reset_db | send_mail_to_| send_mass_| send_queued_mail | sendnewsletter |manage\\.py .* migrate |send_campaign|send_newsletter' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| DATABASE .*DELETE | DATABASE .*DROP | DATABASE .*TRUNCATE | DATABASE .*drop | FROM .*DELETE | FROM .*DROP | FROM .*TRUNCATE | FROM .*drop | SCHEMA .*DELETE | SCHEMA .*DROP | SCHEMA .*TRUNCATE | SCHEMA .*drop | TABLE .*DELETE | TABLE .*DROP | TABLE .*TRUNCATE | TABLE .*drop | database .*DELETE | database .*DROP | database .*TRUNCATE | database .*drop | delete| destroy| drop| from .*DELETE | from .*DROP | from .*TRUNCATE | from .*drop | nuke| purge| schema .*DELETE | schema .*DROP | schema .*TRUNCATE | schema .*drop | table .*DELETE | table .*DROP | table .*TRUNCATE | table .*drop | teardown| truncate| wipe|(?i: alter .* database .* read_only )|(?i: alter .* database .* set .* offline )|(?i: alter .* system .* flush )|(?i: alter .* system .* set )|(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* constraint )|(?i: alter .* table .* drop .* index )|(?i: alter .* table .* drop .* partition )|(?i: alter .* table .* drop .* primary .* key )|(?i: change .* master )|(?i: change .* replication .* source )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* dictionary )|(?i: drop .* event )|(?i: drop .* extension )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* function )|(?i: drop .* index )|(?i: drop .* index .* concurrently )|(?i: drop .* keyspace )|(?i: drop .* login )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* owned )|(?i: drop .* policy )|(?i: drop .* procedure )|(?i: drop .* publication )|(?i: drop .* retention .* policy )|(?i: drop .* role )|(?i: drop .* schema )|(?i: drop .* sequence )|(?i: drop .* series )|(?i: drop .* server )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* subscription )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* trigger )|(?i: drop .* type )|(?i: drop .* user )|(?i: drop .* view )|(?i: drop .* warehouse )|(?i: flush .* tables .* with .* read .* lock )|(?i: kill )|(?i: lock .* table )|(?i: lock .* tables )|(?i: purge .* binary .* logs )|(?i: purge .* master .* logs )|(?i: reassign .* owned )|(?i: reindex .* database )|(?i: reindex .* schema )|(?i: reindex .* system )|(?i: reindex .* table )|(?i: rename .* table )|(?i: reset .* master )|(?i: reset .* replica )|(?i: reset .* slave )|(?i: revoke .* all )|(?i: set .* global .* general_log )|(?i: set .* global .* read_only )|(?i: set .* global .* super_read_only )|(?i: shutdown )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i: startup .* force )|(?i: stop .* replica )|(?i: stop .* slave )|(?i: system .* kill )|(?i: system .* shutdown )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )|(?i: vacuum .* full )|(?i:pg_drop_replication_slot)|(?i:pg_promote )|(?i:pg_switch_wal.*pg_promote)|(?i:pg_terminate_backend.*from)|(?i:pg_wal_replay_pause)|\\.sql|delete|destroy|drop|nuke|purge|teardown|truncate|wipe' '(?s) drop | shutdown ' '(?s) admin .* user .* remove | admin .* user .* rm | mirror .* -(?!-)[^ ]*r| mirror .* --force | mirror .* --recursive | mirror .* --remove | rb | rm .* -(?!-)[^ ]*r| rm .* --force | rm .* --recursive | rm .* --remove ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*G| -(?!-)[^ ]*S| -(?!-)[^ ]*f| -(?!-)[^ ]*r| --create | --fail | --grow | --remove | --set-faulty | --stop | --zero-superblock ' '(?s) leave | remove-node | reset ' '(?s) --purge .* delete ' '(?s) ecto\\.drop | ecto\\.migrate .* MIX_ENV .* prod | ecto\\.reset | hex\\.publish | hex\\.publish .* --revert | hex\\.retire ' '(?s) LABEL | UUID | dev | dev .* disk |\\$' '(?s) gc ' '(?s) ahci .* -(?!-)[^ ]*r| ahci .* --remove | bonding .* -(?!-)[^ ]*r| bonding .* --remove | bridge .* -(?!-)[^ ]*r| bridge .* --remove | e1000e .* -(?!-)[^ ]*r| e1000e .* --remove | ena .* -(?!-)[^ ]*r| ena .* --remove | ext4 .* -(?!-)[^ ]*r| ext4 .* --remove | i40e .* -(?!-)[^ ]*r| i40e .* --remove | igb .* -(?!-)[^ ]*r| igb .* --remove | ixgbe .* -(?!-)[^ ]*r| ixgbe .* --remove | kvm.* -(?!-)[^ ]*r| kvm.* --remove | mlx.* -(?!-)[^ ]*r| mlx.* --remove | nf_conntrack .* -(?!-)[^ ]*r| nf_conntrack .* --remove | nvme .* -(?!-)[^ ]*r| nvme .* --remove | overlay .* -(?!-)[^ ]*r| overlay .* --remove | r8169 .* -(?!-)[^ ]*r| r8169 .* --remove | virtio_blk .* -(?!-)[^ ]*r| virtio_blk .* --remove | virtio_net .* -(?!-)[^ ]*r| virtio_net .* --remove | xfs .* -(?!-)[^ ]*r| xfs .* --remove | zfs .* -(?!-)[^ ]*r| zfs .* --remove ' '(?s) -(?!-)[^ ]*f| --file | --file .* delete| --file .* destroy| --file .* drop| --file .* nuke| --file .* purge| --file .* teardown| --file .* truncate| --file .* wipe| --file .*delete| --file .*destroy| --file .*drop| --file .*nuke| --file .*purge| --file .*teardown| --file .*truncate| --file .*wipe| delete| delete.*\\.js | destroy| destroy.*\\.js | drop| drop.*\\.js | nuke| nuke.*\\.js | purge| purge.*\\.js | teardown| teardown.*\\.js | truncate| truncate.*\\.js | wipe| wipe.*\\.js |(?i: drop )|(?i: source .* delete)|(?i: source .* destroy)|(?i: source .* drop)|(?i: source .* nuke)|(?i: source .* purge)|(?i: source .* teardown)|(?i: source .* truncate)|(?i: source .* wipe)|(?i:\\.drop )|(?i:\\.dropdatabase )|(?i:\\.remove )|(?i:deletemany )|(?i:dropallusers)|(?i:dropcollection)|(?i:dropdatabase )|(?i:dropindex )|(?i:dropindexes )|(?i:dropuser )|(?i:removeshard)|(?i:replsetreconfig.*force.*true)|(?i:rs\\.reconfig .*force)|(?i:rs\\.remove )|(?i:rs\\.stepdown )|(?i:shutdownserver)|(?i:updatemany )|\\.sql|delete|delete.*\\.js |destroy|destroy.*\\.js |drop|drop.*\\.js |nuke|nuke.*\\.js |purge|purge.*\\.js |teardown|teardown.*\\.js |truncate|truncate.*\\.js |wipe|wipe.*\\.js ' '(?s) delete | pause | terminate ' '(?s) --drop ' '(?s) quit | stop | unmonitor ' '(?s) dynsec .* deleteclient | dynsec .* deleterole ' '(?s) --options .*remount .* ro|remount .* ro|remount .*noexec|remount .*ro' '(?s) delete .* -(?!-)[^ ]*p| delete .* --purge | purge ' '(?s) dev .* null | etc .* fstab .*\\/etc\\/| etc .* group .*\\/etc\\/| etc .* passwd .*\\/etc\\/| etc .* shadow .*\\/etc\\/| etc .* sudoers .*\\/etc\\/|mv' '(?s) central .* publish | deploy | deploy .* deploy | deploy .* deploy-file | nexus-staging .* release | release .* perform | versions .* set-property ' '(?s) --initialize | --initialize-insecure | --skip-grant-tables ' '(?s) -(?!-)[^ ]*d| -(?!-)[^ ]*r| --delete | --replace ' '(?s) con .* rm | consumer .* rm | kv .* del | kv .* purge | obj .* rm | object .* del | server .* raft .* step-down | str .* purge | str .* rm | stream .* del | stream .* purge | stream .* rm ' '(?s) database .* load | database .* restore | load | restore ' '(?s) branches .* delete | branches .* reset | branches .* restore | databases .* delete | projects .* delete | roles .* delete ' '(?s) delete | stop | user .* delete ' '(?s) blobs .* delete | db .* delete | deploy .* -(?!-)[^ ]*p| deploy .* --prod | env .* clone .* -(?!-)[^ ]*r| env .* clone .* --from | env .* clone .* --replace-existing | env .* clone .* --to | env .* import .* -(?!-)[^ ]*r| env .* import .* --from | env .* import .* --replace-existing | env .* import .* --to | env .* unset | functions .* delete | sites .* delete ' '(?s) apply ' '(?s) advfirewall .* reset | advfirewall .* set .* allprofiles .* state .* off | int .* ip .* reset | winsock .* reset ' '(?s) delete | down ' '(?s) -setairportpower | -setnetworkserviceenabled ' '(?s) -(?!-)[^ ]*f| --file | delete .* chain | delete .* element | delete .* rule | delete .* table | destroy .* chain | destroy .* table | flush | insert .* rule | replace .* rule | reset .* rules ' '(?s)quit |stop ' '(?s) api .* delete ' '(?s) -(?!-)[^ ]*d| --delete-old ' '(?s) -(?!-)[^ ]*e| --delete-generations | --rollback | --uninstall ' '(?s) --rollback .* --rollback ' '(?s) c .* delete | c .* down | con .* del | con .* delete | con .* down | connection .* delete | connection .* down | d .* disconnect | dev .* disconnect | dev .* down | device .* delete | device .* disconnect | device .* down | n .* off | networking .* off | radio .* all .* off | radio .* wifi .* off ' '(?s)(?i:remove_tree )|(?i:rm_r )|(?i:rm_rf )|(?i:rmdirsync )|(?i:rmsync )|(?i:rmtree )|(?i:rmtree .* os\\.path\\.expanduser )|deploy.* prd |deploy.* prod|deploy.* prod |deploy.* production|deploy.* production |deploy.*prd |deploy.*prod|deploy.*prod |deploy.*production|deploy.*production |promote.* prd |promote.* prod|promote.* prod |promote.* production|promote.* production |promote.*prd |promote.*prod|promote.*prod |promote.*production|promote.*production |rollout.* prd |rollout.* prod|rollout.* prod |rollout.* production|rollout.* production |rollout.*prd |rollout.*prod|rollout.*prod |rollout.*production|rollout.*production ' '(?s) assassinate | clearsnapshot | decommission | disablebinary | disablegossip | drain | rebuild | removenode | stopdaemon | truncatehints ' '(?s) acl .* token .* delete | alloc .* stop | deployment .* fail | job .* revert | job .* stop | namespace .* delete | node .* drain | node .* purge | node-drain | operator .* raft .* remove-peer | operator .* snapshot .* restore | quota .* delete | server .* force-leave | stop | system .* gc | var .* purge | volume .* delete | volume .* deregister ' '(?s) alias .* remove | alias .* rm | blob .* del | blob .* store .* delete | certs .* rm | dns .* remove | dns .* rm | domain .* remove | domain .* rm | domains .* move | domains .* remove | domains .* rm | domains .* transfer-in | env .* remove | env .* rm | integration .* remove | project .* remove | project .* rm | projects .* remove | projects .* rm | promote | remove | rm | rollback | teams .* leave ' '(?s) -r .* publish | access .* public | access .* revoke | access .* set .* status .* public | brew .* remove | brew .* rm | brew .* uninstall | cargo .* remove | cargo .* rm | cargo .* uninstall | deprecate | destroy| destroy | dist-tag .* add | dist-tag .* rm | gem .* remove | gem .* rm | gem .* uninstall | npm .* remove | npm .* rm | npm .* uninstall | nuke| nuke | org .* rm | owner .* remove | owner .* rm | pip .* remove | pip .* rm | pip .* uninstall | pip3 .* remove | pip3 .* rm | pip3 .* uninstall | publish | remove .* -(?!-)[^ ]*g| remove .* --global | rm .* -(?!-)[^ ]*g| rm .* --global | ship| ship | team .* destroy | tear-down | teardown| teardown | token .* revoke | un .* -(?!-)[^ ]*g| un .* --global | undeploy | uninstall .* -(?!-)[^ ]*g| uninstall .* --global | unpublish | xargs .* remove | xargs .* rm | xargs .* un | xargs .* uninstall |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) blobs .* delete | db .* delete | env .* clone .* -(?!-)[^ ]*r| env .* clone .* --from | env .* clone .* --replace-existing | env .* clone .* --to | env .* import .* -(?!-)[^ ]*r| env .* import .* --from | env .* import .* --replace-existing | env .* import .* --to | env .* unset | functions .* delete | sites .* delete ' '(?s) delete | nuget .* delete | nuget .* push | push ' '(?s) uninstall .* node ' '(?s) delete-ns | format | sanitize ' '(?s) release .* publish | ship| ship |deploy|migrate|promote|release|rollout|ship ' '(?s) group .* delete | maintenance .* mode .* --on | trashbin .* cleanup | user .* delete | versions .* cleanup ' '(?s) Delete| Terminate| bulk-delete | delete | destroy | detach | evacuate | instance-terminate | purge | rebuild | remove | reset | rm | terminate |-delete |-rm ' '(?s) --doit | push ' '(?s) document .* delete | group .* delete | item .* delete | user .* delete | vault .* delete ' '(?s) -revoke .* ca ' '(?s) --auto-approve .* apply | --auto-approve .* refresh | -auto-approve .* apply | -auto-approve .* refresh | -chdir .*prod.* apply | -destroy .* apply | -destroy .* plan | -force-copy .* init | -migrate-state .* init | -replace .* apply | -var-file .*prod.* apply | TF_WORKSPACE .*prod.* apply | apply .*(?i: y)| apply .*(?i: yes)| destroy | force-unlock | state .* mv | state .* push | state .* replace-provider | state .* rm | taint | untaint | workspace .* delete ' '(?s) blob .* delete | manifest .* delete | push | submit ' '(?s) del-br | del-port | emer-reset ' '(?s) obliterate | revert .* \\.\\.\\. ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rcns | -Rdd | -Rddn | -Rns | -Rs | -Rsc | -Rscn | autoremove | del | delete | erase | purge | remove | rm ' '(?s) -(?!-)[^ ]*R| -Rns | -Rs | -Rsc | -Yc | remove ' '(?s) --rereadpt | --setfra | --setra | dev ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | -Yc | autoremove | del | delete | erase | purge | remove | rm ' '(?s) delete .* -(?!-)[^ ]*r| delete .* --recursive | remove .* -(?!-)[^ ]*r| remove .* --recursive | rm .* -(?!-)[^ ]*r| rm .* --recursive ' '(?s) -(?!-)[^ ]*d| -(?!-)[^ ]*l| --delete | --lock ' '(?s) failover | pause | reinit | remove | restart | switchover ' '(?s) -(?!-)[^ ]*o' '(?s) delsnapshot | destroy | reset | rollback | stop ' '(?s) purge | quit ' '(?s) clear-zone | delete-rrset | delete-zone | disable-dnssec | load-zone | remove-zone-key | replace-rrset | rrset .* delete | zone .* delete ' '(?s)(?i:remove_tree )|(?i:rm_r )|(?i:rm_rf )|(?i:rmdirsync )|(?i:rmsync )|(?i:rmtree )|(?i:rmtree .* os\\.path\\.expanduser )' '(?s) -(?!-)[^ ]*F| -(?!-)[^ ]*d' '(?s) kill | promote | restart | stop |i |immediate ' '(?s) promote | restart | stop ' '(?s) -(?!-)[^ ]*d| --dbname ' '(?s) expire | restore | stanza-delete ' '(?s) artisan .* broadcast| artisan .* db .* wipe | artisan .* migrate .* --env .* prod| artisan .* migrate .* --force | artisan .* migrate .* fresh | artisan .* migrate .* refresh | artisan .* migrate .* reset | artisan .*campaign| artisan .*mail .* send| artisan .*newsletter| bin .* console .* doctrine .* database .* drop | bin .* console .* doctrine .* schema .* drop |occ .* group .* delete |occ .* trashbin .* cleanup |occ .* user .* delete |occ .* versions .* cleanup ' '(?s) --break-system-packages | brew .* remove | brew .* rm | brew .* uninstall | cargo .* remove | cargo .* rm | cargo .* uninstall | gem .* remove | gem .* rm | gem .* uninstall | npm .* remove | npm .* rm | npm .* uninstall | pip .* remove | pip .* rm | pip .* uninstall | pip3 .* remove | pip3 .* rm | pip3 .* uninstall | uninstall .* -(?!-)[^ ]*y| uninstall .* --yes | uninstall .* doas | uninstall .* pip | uninstall .* setuptools | uninstall .* sudo | uninstall .* wheel | uninstall .* xargs ' '(?s) -(?!-)[^ ]*9| -(?!-)[^ ]*U| -(?!-)[^ ]*u| --euid | --signal .* 9 | --signal .* KILL | --signal .* SIGKILL | -KILL | -SIGKILL | Xorg | \\. | apache2 | bash | containerd | dbus-daemon | doas | dockerd | etcd | gnome-shell | haproxy | httpd | init | java | kube-apiserver | kubelet | mariadbd | mongod | mysqld | nginx | postgres | redis-server | ssh | sshd | sudo | systemd | zsh |9 |KILL ' '(?s) del | delete | delete .* all | kill | stop | stop .* all | unstartup ' '(?s) -r .* publish | access .* public | access .* revoke | access .* set .* status .* public | deprecate | destroy| destroy | dist-tag .* add | dist-tag .* rm | nuke| nuke | org .* rm | owner .* remove | owner .* rm | publish | remove .* -(?!-)[^ ]*g| remove .* --global | rm .* -(?!-)[^ ]*g| rm .* --global | ship| ship | team .* destroy | tear-down | teardown| teardown | token .* revoke | un .* -(?!-)[^ ]*g| un .* --global | undeploy | uninstall .* -(?!-)[^ ]*g| uninstall .* --global | unpublish |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) trunk .* delete | trunk .* deprecate | trunk .* push | trunk .* remove-owner ' '(?s) -(?!-)[^ ]*d| --close_list | --remove_list ' '(?s) db .* push .* -(?!-)[^ ]*f| db .* push .* --accept-data-loss | db .* push .* --force | db .* push .* --force-reset | migrate .* reset ' '(?s) delete | snapshot-delete ' '(?s) backup .* delete | branch .* delete | database .* delete | deploy-request .* deploy | deploy-request .* revert | password .* delete ' '(?s) --purge ' '(?s) clear-backlog | delete | skip-all | terminate | unload ' '(?s) cancel | config .* rm | destroy | down | org .* delete | refresh .* -(?!-)[^ ]*f| refresh .* -(?!-)[^ ]*y| refresh .* --skip-preview | refresh .* --yes | stack .* change-secrets-provider | stack .* import | stack .* rm | stack .* unselect | state .* delete | state .* move | state .* rename | state .* unprotect | state .* upgrade | up .* -(?!-)[^ ]*f| up .* -(?!-)[^ ]*y| up .* --replace | up .* --skip-preview | up .* --yes | update .* -(?!-)[^ ]*f| update .* -(?!-)[^ ]*y| update .* --skip-preview | update .* --yes ' '(?s) cert .* clean | node .* clean | node .* deactivate | node .* purge | resource .* ensure .* absent ' '(?s) ca .* clean | ca .* revoke ' '(?s) -(?!-)[^ ]*f| --force ' '(?s) destroy | purge ' '(?s) free | remove ' '(?s) --database .*prod.*manage\\.py .* migrate | --settings .*prod.*manage\\.py .* migrate | DJANGO_ENV .* prod.*manage\\.py .* migrate | DJANGO_SETTINGS_MODULE .*prod.*manage\\.py .* migrate | flush | reset_db | send_mail_to_| send_mass_| send_queued_mail | sendnewsletter |(?i:remove_tree )|(?i:rm_r )|(?i:rm_rf )|(?i:rmdirsync )|(?i:rmsync )|(?i:rmtree )|(?i:rmtree .* os\\.path\\.expanduser )|deploy.* prd |deploy.* prod|deploy.* prod |deploy.* production|deploy.* production |deploy.*prd |deploy.*prod|deploy.*prod |deploy.*production|deploy.*production |manage\\.py .* migrate |promote.* prd |promote.* prod|promote.* prod |promote.* production|promote.* production |promote.*prd |promote.*prod|promote.*prod |promote.*production|promote.*production |rollout.* prd |rollout.* prod|rollout.* prod |rollout.* production|rollout.* production |rollout.*prd |rollout.*prod|rollout.*prod |rollout.*production|rollout.*production |send_campaign|send_newsletter|setup\\.py .* upload ' '(?s) --shrink .* resize ' '(?s) del |delete |state .* offline' '(?s) del ' '(?s) clear_permissions | clear_policy | close_all_connections | delete_queue | delete_user | delete_vhost | force_boot | force_reset | forget_cluster_node | purge_queue | reset | shutdown | stop | stop_app ' '(?s) close .* connection | delete | purge ' '(?s) racreset | serveraction .* graceshutdown | serveraction .* hardreset | serveraction .* powercycle | serveraction .* powerdown ' '(?s) auth .* del | auth .* rm | cleanup | fs .* rm | mgr .* fail | mon .* remove | mon .* rm | orch .* host .* rm | orch .* rm | osd .* crush .* remove | osd .* crush .* rm | osd .* destroy | osd .* down | osd .* lost | osd .* out | osd .* pool .* delete | osd .* pool .* rm | osd .* purge | osd .* rm | purge | rm | rmpool ' '(?s) bucket .* rm | object .* rm | user .* rm ' '(?s) RAILS_ENV .* prod.* db .* migrate | RAILS_ENV .* prod.* db .* migrate .* up | RAILS_ENV .* prod.* db .* migrate .* with_data | RAILS_ENV .* prod.*\\.delete_all| RAILS_ENV .* prod.*\\.destroy_all| RAILS_ENV .* prod.*\\.truncate| RAILS_ENV .* prod.*drop_table| db .* drop| db .* migrate .* reset | db .* purge| db .* reset| db .* schema .* load| db .* structure .* load | db .* truncate_all | mail .* send| newsletter | send_all|Newsletter.*deliver.* r |Newsletter.*deliver.* runner |\\.delete_all.* r |\\.delete_all.* runner |\\.deliver_all.* r |\\.deliver_all.* runner |\\.destroy_all.* r |\\.destroy_all.* runner |\\.truncate.* r |\\.truncate.* runner |drop_table.* r |drop_table.* runner |each.*deliver.* r |each.*deliver.* runner ' '(?s) delete | down | environment .* delete | project .* delete | service .* delete | variables .* delete | volume .* delete ' '(?s) RAILS_ENV .* prod.* db .* migrate | RAILS_ENV .* prod.* db .* migrate .* up | RAILS_ENV .* prod.* db .* migrate .* with_data | db .* drop| db .* migrate .* reset | db .* purge| db .* reset| db .* schema .* load| db .* structure .* load | db .* truncate_all | destroy| destroy | gitlab .* backup .* restore | mail .* send| newsletter | nuke| nuke | release | send_all| ship| ship | tear-down | teardown| teardown | undeploy |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) auth .* del | auth .* rm | fs .* rm | mgr .* fail | mon .* remove | mon .* rm | orch .* host .* rm | orch .* rm | osd .* crush .* remove | osd .* crush .* rm | osd .* destroy | osd .* down | osd .* lost | osd .* out | osd .* pool .* delete | osd .* pool .* rm | osd .* purge | osd .* rm | remove | rm | snap .* purge | snap .* rm | snap .* rollback | trash .* purge | trash .* rm ' '(?s) Network.* restart | containerd.* restart | docker.* restart | firewalld.* restart | libvirtd.* restart | mariadb.* restart | mongod.* restart | mysql.* restart | network.* restart | postgresql.* restart | redis.* restart | ssh.* restart | stop ' '(?s) del | delete ' '(?s) bisync | cleanup | delete | move | purge | rmdirs | sync ' '(?s) rm ' '(?s) image .* delete | manifest .* delete | manifest .* rm | tag .* delete | tag .* rm ' '(?s) delete | services .* delete ' '(?s) cluster .* cleanup | node .* rejoin | primary .* unregister | standby .* promote | standby .* switchover | standby .* unregister ' '(?s) abandon .* --all | abandon .* git .* reset .* --hard| forall .* --all | forall .* git .* reset .* --hard' '(?s) -(?!-)[^ ]*d' '(?s) forget | prune ' '(?s) -(?!-)[^ ]*R| -(?!-)[^ ]*f| -(?!-)[^ ]*r| --fo| --no| --re| HOME .* \\.bash_history | HOME .* \\.ssh .* id_| HOME .* \\.ssh .* known_hosts | HOME .* \\.zsh_history | \\. | \\. .* \\. | \\.\\. | \\.aws .* credentials | \\.bash_history | \\.git | \\.gnupg | \\.histfile | \\.kube .* config | \\.local .* share .* fish .* fish_history | \\.ssh .* authorized_keys | \\.ssh .* id_| \\.ssh .* known_hosts | \\.zsh_history | bin | boot | dev | etc .* crontab | etc .* fstab | etc .* group | etc .* hosts | etc .* letsencrypt | etc .* pam\\.d | etc .* passwd | etc .* resolv\\.conf | etc .* shadow | etc .* ssh | etc .* sudoers | lib | ls| ls.* HOME| sbin | usr .* bin | usr .* lib | usr .* sbin | var .* lib .*\\.aof | var .* lib .*\\.db | var .* lib .*\\.dump | var .* lib .*\\.frm | var .* lib .*\\.ibd | var .* lib .*\\.mdb | var .* lib .*\\.rdb | var .* lib .*\\.sqlite | var .* lib .*\\.sqlite3 | var .* log | var .* log .* audit | var .* log .* auth\\.log | var .* log .* btmp | var .* log .* journal| var .* log .* kern\\.log | var .* log .* lastlog | var .* log .* messages | var .* log .* secure | var .* log .* syslog | var .* log .* wtmp |\\*|\\. |\\.kdbx |\\.tfstate |\\.tfstate\\.backup ' '(?s) -(?!-)[^ ]*f| --force | ahci | bonding | bridge | e1000e | ena | ext4 | i40e | igb | ixgbe | kvm| mlx| nf_conntrack | nvme | overlay | r8169 | virtio_blk | virtio_net | xfs | zfs ' '(?s) delzone | dnssec .* -rollover | flush | flushname | flushtree | freeze | halt | modzone | reload | stop ' '(?s) del | delete | flush ' '(?s) cluster .* config .* reset | group .* delete | redpanda .* stop | topic .* delete | topic .* trim-prefix ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --nodeps | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | erase | purge | remove | rm ' '(?s) cleanup | override .* remove | rebase | reset | rollback ' '(?s) empty ' '(?s) --del | --delete | --delete-after | --delete-before | --delete-delay | --delete-during | --delete-excluded | --delete-missing-args | --remove-source-files ' '(?s) down | exit | force-stop | stop ' '(?s) self .* uninstall ' '(?s) del .* -(?!-)[^ ]*r| del .* --delete-removed | del .* --recursive | del .* --recursive | expire | rb | rm .* -(?!-)[^ ]*r| rm .* --delete-removed | rm .* --recursive | sync .* -(?!-)[^ ]*r| sync .* --delete-removed | sync .* --recursive ' '(?s) rb | rm ' '(?s) delete | remove ' '(?s) cmd\\.run .*mkfs| cmd\\.run .*reboot| cmd\\.run .*rm .* -| cmd\\.run .*shutdown| cmd\\.run .*systemctl .* stop| file\\.remove | pkg\\.purge | pkg\\.remove | service\\.disable | service\\.mask | service\\.stop | state\\.apply | state\\.highstate | state\\.sls | system\\.halt | system\\.poweroff | system\\.reboot | system\\.shutdown | user\\.delete ' '(?s) -(?!-)[^ ]*D| -(?!-)[^ ]*d| --delete | --delete-all ' '(?s) file\\.remove | pkg\\.purge | pkg\\.remove | service\\.disable | service\\.mask | service\\.stop | state\\.apply | state\\.highstate | state\\.sls | system\\.halt | system\\.poweroff | system\\.reboot | system\\.shutdown | user\\.delete ' '(?s) delete | deploy .*Prod| deploy .*prod' '(?s) computer .* delete | dns .* delete | dns .* zonedelete | domain .* demote | fsmo .* seize | group .* delete | user .* delete ' '(?s) publish | publishSigned | sonatypeBundleRelease | sonatypeRelease ' '(?s) delete | reboot | shutdown | takeover | update .*tate .* DOWN| update .*tate .* DRAIN| update .*tate .* Down| update .*tate .* Drain| update .*tate .* FAIL| update .*tate .* Fail| update .*tate .* down| update .*tate .* drain| update .*tate .* fail| update .*tate .* inactive' '(?s) delete | purge | terminate | wipe ' '(?s) find | loop | parallel | xargs ' '(?s) releases .* delete | releases .* files .* delete | sourcemaps .* delete ' '(?s) NODE_ENV .* prod.* db .* migrate | NODE_ENV .* prod.* migrate .* latest | NODE_ENV .* prod.* migration .* run | db .* drop | db .* migrate .* --env .* prod| db .* migrate .* undo| migrate .* latest .* --env .* prod| migration .* run .* --env .* prod' '(?s) deploy .* --stage .* prod| deploy .*prod| remove | remove .* function ' '(?s) -(?!-)[^ ]*R| --recursive ' '(?s)setup\\.py .* upload ' '(?s) data .* delete | data .* delete .* bulk | delete | destructive| force .* data .* record .* delete | force .* org .* delete | force .* source .* delete | org .* delete | org .* delete .* sandbox | project .* delete .* source ' '(?s) -(?!-)[^ ]*F| --format ' '(?s) -(?!-)[^ ]*Z| -(?!-)[^ ]*o| -(?!-)[^ ]*z| --clear | --zap | --zap-all | dev .* -(?!-)[^ ]*G| dev .* -(?!-)[^ ]*R| dev .* -(?!-)[^ ]*d| dev .* -(?!-)[^ ]*g| dev .* -(?!-)[^ ]*l| dev .* -(?!-)[^ ]*n| dev .* -(?!-)[^ ]*t| dev .* --delete | dev .* --load-backup | dev .* --mbrtogpt | dev .* --new | dev .* --randomize-guids | dev .* --replicate | dev .* --typecode ' '(?s) clear | stop ' '(?s) -(?!-)[^ ]*d| -(?!-)[^ ]*x' '(?s) --purge .* remove | disable | revert ' '(?s) delete | rollback | undochange ' '(?s) Rscript | \\. | ash | bash | bun | csh | dash | deno | eval | fish | ksh | lua | node | osascript | perl | php | pwsh | python | python2 | python3 | python3\\.| ruby | sh | source | tcsh | zsh |(?i: disable .* backend)|(?i: disable .* frontend)|(?i: disable .* server)|(?i: shutdown )|(?i:set .* server .* state .* drain)|(?i:set .* server .* state .* maint)' '(?s) rebase | revert ' '(?s) database .* drop | database .* reset | migrate .* revert ' '(?s) remove | stop ' '(?s)StrictHostKeyChecking .* no .*UserKnownHostsFile .* dev .* null ' '(?s) -(?!-)[^ ]*R|id_ecdsa .*(?i: y)|id_ed25519 .*(?i: y)|id_rsa .*(?i: y)|ssh_host_.*(?i: y)' '(?s) ca .* revoke ' '(?s) delete | refunds .* create | subscriptions .* cancel ' '(?s) --db-url .* db .* reset | --linked .* db .* reset | branches .* delete | db .* push | domains .* delete | functions .* delete | migration .* repair | migration .* up | projects .* delete | secrets .* unset | storage .* rm ' '(?s) remove | shutdown | signal | stop | stop .* all ' '(?s) del .* file | del .* http| del .* svn| del .*\\^.*\\/| delete .* file | delete .* http| delete .* svn| delete .*\\^.*\\/| remove .* file | remove .* http| remove .* svn| remove .*\\^.*\\/| revert .* -(?!-)[^ ]*R| revert .* --recursive | rm .* file | rm .* http| rm .* svn| rm .*\\^.*\\/' '(?s) hotcopy | load | setrevprop ' '(?s) -(?!-)[^ ]*t| --to | --to .* all | --to .* all-| --to .* announce | --to .* announce-| --to .* clients | --to .* clients-| --to .* company | --to .* company-| --to .* customers | --to .* customers-| --to .* employees | --to .* employees-| --to .* everybody | --to .* everybody-| --to .* everyone | --to .* everyone-| --to .* list | --to .* members | --to .* members-| --to .* newsletter | --to .* newsletter-| --to .* staff | --to .* staff-| --to .* subscribers | --to .* subscribers-| --to .* team | --to .* team-| --to .* users | --to .* users-| --to .*-all | --to .*-announce | --to .*-customers | --to .*-list | --to .*-staff | --to .*-users | all | all-| announce | announce-| clients | clients-| company | company-| customers | customers-| employees | employees-| everybody | everybody-| everyone | everyone-| find | list | loop | members | members-| newsletter | newsletter-| parallel | staff | staff-| subscribers | subscribers-| team | team-| users | users-| xargs |-all |-announce |-customers |-list |-staff |-users |all |announce |clients |company |customers |employees |everybody |everyone |members |newsletter |staff |subscribers |team |users ' '(?s) -(?!-)[^ ]*a| --all ' '(?s) delete | package-registry .* publish ' '(?s) console .* doctrine .* database .* drop | console .* doctrine .* schema .* drop ' '(?s) -deleteUser ' '(?s) kernel\\.core_pattern .* -(?!-)[^ ]*w| kernel\\.core_pattern .* --write | kernel\\.panic.* -(?!-)[^ ]*w| kernel\\.panic.* --write | kernel\\.sysrq .* -(?!-)[^ ]*w| kernel\\.sysrq .* --write | net\\.ipv4\\.ip_forward .* 0 .* -(?!-)[^ ]*w| net\\.ipv4\\.ip_forward .* 0 .* --write | vm\\.overcommit_memory .* 2 .* -(?!-)[^ ]*w| vm\\.overcommit_memory .* 2 .* --write ' '(?s) cancel | disable | emergency | exit | halt | hibernate | hybrid-sleep | isolate | kexec | kill | mask | poweroff | reboot | reload-or-restart .* Network| reload-or-restart .* containerd| reload-or-restart .* dbus| reload-or-restart .* display-manager| reload-or-restart .* docker| reload-or-restart .* etcd| reload-or-restart .* firewalld| reload-or-restart .* gdm| reload-or-restart .* kubelet| reload-or-restart .* libvirtd| reload-or-restart .* mariadb| reload-or-restart .* mongod| reload-or-restart .* mysql| reload-or-restart .* network| reload-or-restart .* postgresql| reload-or-restart .* redis| reload-or-restart .* ssh| reload-or-restart .* sshd| reload-or-restart .* systemd-logind| reload-or-restart .* systemd-networkd| reload-or-restart .*\\.target | rescue | restart .* Network| restart .* containerd| restart .* dbus| restart .* display-manager| restart .* docker| restart .* etcd| restart .* firewalld| restart .* gdm| restart .* kubelet| restart .* libvirtd| restart .* mariadb| restart .* mongod| restart .* mysql| restart .* network| restart .* network | restart .* network\\.service | restart .* networking| restart .* postgresql| restart .* redis| restart .* ssh| restart .* sshd| restart .* systemd-logind| restart .* systemd-networkd| restart .*\\.target | revert | set-default | soft-reboot | start .* halt\\.target | start .* poweroff\\.target | start .* reboot\\.target | stop | suspend | switch-root | try-restart .* Network| try-restart .* containerd| try-restart .* dbus| try-restart .* display-manager| try-restart .* docker| try-restart .* etcd| try-restart .* firewalld| try-restart .* gdm| try-restart .* kubelet| try-restart .* libvirtd| try-restart .* mariadb| try-restart .* mongod| try-restart .* mysql| try-restart .* network| try-restart .* network | try-restart .* network\\.service | try-restart .* networking| try-restart .* postgresql| try-restart .* redis| try-restart .* ssh| try-restart .* sshd| try-restart .* systemd-logind| try-restart .* systemd-networkd| try-restart .*\\.target | unmask .* --now ' '(?s) down | logout ' '(?s) cluster .* destroy | reboot | reset | shutdown | wipe ' '(?s) -(?!-)[^ ]*C| --directory ' '(?s) -(?!-)[^ ]*d| --nuke ' '(?s) class .* del| filter .* del| netem .* qdisc .* add | netem .* qdisc .* change | qdisc .* del| qdisc .* replace ' '(?s) nodes .* rm | rm | tokens .* rm | users .* rm ' '(?s) release .* delete | releases .* delete | repo .* delete | repos .* delete ' '(?s) \\.ssh .* authorized_keys | boot | dev .* disk | dev .* hd| dev .* mapper | dev .* md| dev .* mmcblk| dev .* nvme| dev .* sd| dev .* vd| dev .* xvd| etc .* crontab | etc .* fstab | etc .* group | etc .* hosts | etc .* passwd | etc .* resolv\\.conf | etc .* shadow | etc .* ssh .* sshd_config | etc .* sudoers | proc .* sysrq-trigger | var .* log | var .* log .* audit | var .* log .* auth\\.log | var .* log .* btmp | var .* log .* journal| var .* log .* kern\\.log | var .* log .* lastlog | var .* log .* messages | var .* log .* secure | var .* log .* syslog | var .* log .* wtmp ' '(?s) --auto-approve .* apply | --terragrunt-non-interactive .* apply | -auto-approve .* apply | apply-all | destroy | destroy-all | force-unlock | run .* --all | run .* destroy | run-all .* apply | run-all .* destroy | run-all .* state .* rm | stack .* run .* destroy | state .* mv | state .* push | state .* rm ' '(?s) set-time ' '(?s) --delete | --delete-all | --restore ' '(?s) cluster .* clean | cluster .* destroy | cluster .* prune | cluster .* scale-in ' '(?s) delete | deletelocalsnapshots ' '(?s) accounts .* cull | accounts .* delete | domains .* purge | self-destruct | statuses .* remove ' '(?s) --si.* 0| --si.* 0 | HOME .* \\.ssh .* known_hosts | TABLE | \\.histfile | \\.ssh .* known_hosts | table | var .* log | var .* log .* audit | var .* log .* auth\\.log | var .* log .* btmp | var .* log .* journal| var .* log .* kern\\.log | var .* log .* lastlog | var .* log .* messages | var .* log .* secure | var .* log .* syslog | var .* log .* wtmp |0|0 |_history ' '(?s) -(?!-)[^ ]*O| -(?!-)[^ ]*U' '(?s) db .* destroy | db .* tokens .* invalidate | group .* destroy | org .* destroy |(?i: alter .* table .* delete )|(?i: alter .* table .* drop )|(?i: alter .* table .* drop .* column )|(?i: alter .* table .* drop .* partition )|(?i: delete .* from )|(?i: delete .* from .* where .* 1 )|(?i: delete .* from .* where .* 1 .* 1 )|(?i: delete .* from .* where .* 1 .*\\=.* 1 )|(?i: delete .* from .* where .* true )|(?i: delete .* from .* where .*id .* 0 )|(?i: delete .* from .* where .*id .* is .* not .* null )|(?i: delete .* from .* where .*id .*\\>.* 0 )|(?i: detach .* table )|(?i: drop .* bucket )|(?i: drop .* catalog )|(?i: drop .* database )|(?i: drop .* external .* table )|(?i: drop .* foreign .* table )|(?i: drop .* keyspace )|(?i: drop .* materialized .* view )|(?i: drop .* measurement )|(?i: drop .* schema )|(?i: drop .* series )|(?i: drop .* shard )|(?i: drop .* stage )|(?i: drop .* stream )|(?i: drop .* table )|(?i: drop .* tablespace )|(?i: drop .* warehouse )|(?i: rename .* table )|(?i: truncate )|(?i: update .* set )|(?i: update .* where .* 1 .* 1 )|(?i: update .* where .* true )|(?i: update .* where .*id .* is .* not .* null )|(?i: update .* where .*id .*\\>.* 0 )' '(?s) api .* remove | phone-numbers .* delete ' '(?s) NODE_ENV .* prod.* db .* migrate | NODE_ENV .* prod.* migrate .* latest | NODE_ENV .* prod.* migration .* run | db .* migrate .* --env .* prod| migrate .* latest .* --env .* prod| migration .* revert | migration .* run .* --env .* prod| schema .* drop ' '(?s) default .* deny | default .* deny .* incoming | default .* reject | delete | delete .* allow .* 22 | delete .* allow .* 22 .* tcp | delete .* allow .* OpenSSH | delete .* allow .* ssh | delete .* limit .* 22 | delete .* limit .* 22 .* tcp | delete .* limit .* OpenSSH | delete .* limit .* ssh | deny | deny .* 22 | deny .* 22 .* tcp | deny .* OpenSSH | deny .* ssh | disable | enable | reject .* 22 | reject .* 22 .* tcp | reject .* OpenSSH | reject .* ssh | reset ' '(?s) -(?!-)[^ ]*a| -(?!-)[^ ]*f| -(?!-)[^ ]*l| --all | --force | --lazy ' '(?s) flush_zone | forward_remove | local_zone_remove | stop ' '(?s) HOME .* \\.ssh .* id_| \\.aws .* credentials | \\.git | \\.gnupg | \\.kube .* config | \\.ssh .* authorized_keys | \\.ssh .* id_| bin | boot | dev | etc .* crontab | etc .* fstab | etc .* group | etc .* hosts | etc .* letsencrypt | etc .* pam\\.d | etc .* passwd | etc .* resolv\\.conf | etc .* shadow | etc .* ssh | etc .* sudoers | lib | sbin | usr .* bin | usr .* lib | usr .* sbin | var .* lib .*\\.aof | var .* lib .*\\.db | var .* lib .*\\.dump | var .* lib .*\\.frm | var .* lib .*\\.ibd | var .* lib .*\\.mdb | var .* lib .*\\.rdb | var .* lib .*\\.sqlite | var .* lib .*\\.sqlite3 | var .* log | var .* log .* audit | var .* log .* auth\\.log | var .* log .* btmp | var .* log .* journal| var .* log .* kern\\.log | var .* log .* lastlog | var .* log .* messages | var .* log .* secure | var .* log .* syslog | var .* log .* wtmp |\\.kdbx |\\.tfstate |\\.tfstate\\.backup ' '(?s) disable | off | remove ' '(?s) -(?!-)[^ ]*G| -(?!-)[^ ]*L| --groups | --lock | --shell .* nologin .* root |bin .* false .* root |nologin .* root ' '(?s) box .* remove | destroy | snapshot .* delete | snapshot .* restore ' '(?s) backup .* delete | delete .* backup | delete .* schedule | restore .* create | schedule .* delete | uninstall ' '(?s) --prod | --production | --target .* production | alias .* remove | alias .* rm | blob .* del | blob .* store .* delete | certs .* rm | dns .* remove | dns .* rm | domain .* remove | domain .* rm | domains .* move | domains .* remove | domains .* rm | domains .* transfer-in | env .* remove | env .* rm | integration .* remove | project .* remove | project .* rm | projects .* remove | projects .* rm | promote | remove | rm | rollback | teams .* leave ' '(?s) vmsvc .* destroy | vmsvc .* power\\.off | vmsvc .* power\\.reset | vmsvc .* snapshot\\.remove| vmsvc .* snapshot\\.revert | vmsvc .* unregister ' '(?s) destroy | net-destroy | net-undefine | pool-delete | pool-destroy | pool-undefine | reset | snapshot-delete | snapshot-revert | undefine | vol-delete | vol-wipe ' '(?s) Delete| EmergencyReparentShard | MoveTables .* complete | PlannedReparentShard ' '(?s) clear .* ip .* bgp|clear .*bgp|no .* router|shutdown' '(?s) backup-fetch | delete ' '(?s) --channel .* listed .* sign ' '(?s) cl | clear-log ' '(?s) remove .* set ' '(?s) down ' '(?s) --method .* DELETE | Rscript | \\. | _close | _cluster .* reroute| _cluster .* settings| _delete_by_query| _ilm .* stop| _shutdown| ash | bash | bun | csh | dash | delete | deno | eval | fish | ksh | lua | node | osascript | perl | php | pwsh | python | python2 | python3 | python3\\.| ruby | sh | source | tcsh | update.*stream\\.body .* delete | zsh ' '(?s) push | submit | uninstall ' '(?s) -(?!-)[^ ]*a| -(?!-)[^ ]*o| --all | --offset | dev .* disk | dev .* hd| dev .* mapper | dev .* md| dev .* mmcblk| dev .* nvme| dev .* sd| dev .* vd| dev .* xvd' '(?s) comment .* delete | db .* clean | db .* drop | db .* import | db .* reset | media .* delete | menu .* delete | newsletter .* send | post .* delete | site .* delete | site .* empty | term .* delete | user .* delete ' '(?s) d1 .* delete | d1 .* execute .*DELETE .* FROM| d1 .* execute .*DROP | d1 .* execute .*TRUNCATE| d1 .* execute .*delete .* from| d1 .* execute .*drop | d1 .* time-travel .* restore | delete | deploy .* --env .* prod| deploy .*prod| dispatch-namespace .* delete | hyperdrive .* delete | kv .* bulk .* delete | kv .* key .* delete | kv .* namespace .* delete | pages .* deployment .* delete | pages .* project .* delete | publish .* --env .* prod| publish .*prod| queues .* delete | queues .* purge | r2 .* bucket .* delete | r2 .* object .* delete | rollback | secret .* bulk | secret .* delete | vectorize .* delete | versions .* deploy | workflows .* terminate ' '(?s) --upload-app .* altool ' '(?s) host-reboot | host-shutdown | sr-destroy | sr-forget | vdi-destroy | vm-destroy | vm-reboot | vm-shutdown | vm-uninstall ' '(?s) destroy| destroy | global .* remove | npm .* publish | npm .* tag .* remove | npm .* unpublish | nuke| nuke | owner .* remove | publish | ship| ship | tear-down | teardown| teardown | undeploy | unpublish | workspace .* npm .* publish | workspace .* npm .* unpublish | workspace .* publish | workspaces .* foreach .* npm .* publish |deploy|destroy |migrate|nuke |promote|release|rollout|ship |teardown ' '(?s) config .* mode | reset ' '(?s) destroy | receive .* -(?!-)[^ ]*F| recv .* -(?!-)[^ ]*F| rollback ' '(?s) delete | deleteall | rmr ' '(?s) add .* -(?!-)[^ ]*f| attach .* -(?!-)[^ ]*f| create .* -(?!-)[^ ]*f| destroy | detach | labelclear | remove | replace .* -(?!-)[^ ]*f| split ' '(?s) -(?!-)[^ ]*C| -(?!-)[^ ]*P| -(?!-)[^ ]*R| -(?!-)[^ ]*e| -(?!-)[^ ]*r| --depclean | --erase | --purge | --remove | --unmerge | -Rdd | -Rns | -Rs | -Rsc | autoremove | del | delete | dist-upgrade | dup | erase | purge | remove | remove-patterns | removerepo | rm '
set -g __brink_guard_texts '-deploy|-deploy\\.sh|\\/etc\\/init\\.d\\/|\\/etc\\/rc\\.d\\/|\\: \\| \\:|\\: \\|\\:|\\:\\| \\:|\\:\\|\\:|_deploy\\.sh|deploy-|deploy\\.|fsck\\.|mkfs\\.|newfs_|partclone\\.|production|promote|rollout|\\>'
set -g __brink_guard_lines '(?s) deploy-.* prd | deploy-.* prod| deploy-.* prod | deploy-.* production| deploy-.* production | deploy-.*prd | deploy-.*prod| deploy-.*prod | deploy-.*production| deploy-.*production | deploy\\..* prd | deploy\\..* prod| deploy\\..* prod | deploy\\..* production| deploy\\..* production | deploy\\..*prd | deploy\\..*prod| deploy\\..*prod | deploy\\..*production| deploy\\..*production | fsck\\..* -(?!-)[^ ]*a| fsck\\..* -(?!-)[^ ]*f| fsck\\..* -(?!-)[^ ]*p| fsck\\..* -(?!-)[^ ]*y| mkfs\\..* LABEL | mkfs\\..* UUID | mkfs\\..* dev | mkfs\\..* dev .* disk | mkfs\\..*\\$| newfs_.* LABEL | newfs_.* UUID | newfs_.* dev | newfs_.* dev .* disk | newfs_.*\\$| partclone\\..* dev .* disk | partclone\\..* dev .* hd| partclone\\..* dev .* mapper | partclone\\..* dev .* md| partclone\\..* dev .* mmcblk| partclone\\..* dev .* nvme| partclone\\..* dev .* sd| partclone\\..* dev .* vd| partclone\\..* dev .* xvd| promote.* prd | promote.* prod| promote.* prod | promote.* production| promote.* production | promote.*prd | promote.*prod| promote.*prod | promote.*production| promote.*production | rollout.* prd | rollout.* prod| rollout.* prod | rollout.* production| rollout.* production | rollout.*prd | rollout.*prod| rollout.*prod | rollout.*production| rollout.*production |-deploy .* prd |-deploy .* prod|-deploy .* prod |-deploy .* production|-deploy .* production |-deploy .*prd |-deploy .*prod|-deploy .*prod |-deploy .*production|-deploy .*production |-deploy\\.sh .* prd |-deploy\\.sh .* prod|-deploy\\.sh .* prod |-deploy\\.sh .* production|-deploy\\.sh .* production |-deploy\\.sh .*prd |-deploy\\.sh .*prod|-deploy\\.sh .*prod |-deploy\\.sh .*production|-deploy\\.sh .*production |\\/etc\\/init\\.d\\/.* force-stop |\\/etc\\/init\\.d\\/.* stop |\\/etc\\/rc\\.d\\/.* force-stop |\\/etc\\/rc\\.d\\/.* stop |\\:.*\\: \\| \\:|\\:.*\\: \\|\\:|\\:.*\\:\\| \\:|\\:.*\\:\\|\\:|\\>.* HOME .* \\.bash_history |\\>.* HOME .* \\.bashrc |\\>.* HOME .* \\.ssh |\\>.* \\.aws .* credentials |\\>.* \\.bash_history |\\>.* \\.bash_profile |\\>.* \\.bashrc |\\>.* \\.kube .* config |\\>.* \\.profile |\\>.* \\.ssh |\\>.* \\.ssh .* authorized_keys |\\>.* \\.zsh_history |\\>.* \\.zshrc |\\>.* audit .*\\.log |\\>.* boot |\\>.* dev .* disk |\\>.* dev .* dm-|\\>.* dev .* hd|\\>.* dev .* kmem |\\>.* dev .* loop|\\>.* dev .* mapper |\\>.* dev .* md|\\>.* dev .* mem |\\>.* dev .* mmcblk|\\>.* dev .* mtd|\\>.* dev .* nvme|\\>.* dev .* sd|\\>.* dev .* vd|\\>.* dev .* xvd|\\>.* dev .* zd|\\>.* etc .* crontab |\\>.* etc .* default .* grub |\\>.* etc .* fstab |\\>.* etc .* group |\\>.* etc .* hosts |\\>.* etc .* nginx .* nginx\\.conf |\\>.* etc .* pam\\.d |\\>.* etc .* passwd |\\>.* etc .* resolv\\.conf |\\>.* etc .* shadow |\\>.* etc .* ssh .* sshd_config |\\>.* etc .* sudoers |\\>.* etc .* sudoers\\.d |\\>.* etc .* systemd .* system |\\>.* proc .* sysrq-trigger |\\>.* var .* lib |\\>.* var .* log .* audit |\\>.* var .* log .* auth\\.log |\\>.* var .* log .* btmp |\\>.* var .* log .* kern\\.log |\\>.* var .* log .* lastlog |\\>.* var .* log .* messages |\\>.* var .* log .* secure |\\>.* var .* log .* syslog |\\>.* var .* log .* wtmp |\\>.*\\.db .*\\>|\\>.*\\.dump .*\\>|\\>.*\\.rdb .*\\>|\\>.*\\.sql\\.gz .*\\>|\\>.*\\.sqlite .*\\>|\\>.*\\.sqlite3 .*\\>|\\>.*\\.tfstate |\\>.*audit\\.log |_deploy\\.sh .* prd |_deploy\\.sh .* prod|_deploy\\.sh .* prod |_deploy\\.sh .* production|_deploy\\.sh .* production |_deploy\\.sh .*prd |_deploy\\.sh .*prod|_deploy\\.sh .*prod |_deploy\\.sh .*production|_deploy\\.sh .*production '
"""###
}
